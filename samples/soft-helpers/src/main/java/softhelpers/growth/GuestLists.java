package softhelpers.growth;

import org.springframework.data.repository.CrudRepository;

/** GuestLists as they are stored. */
interface GuestLists extends CrudRepository<GuestList, Long> {}
