package softhelpers.growth;

import org.springframework.data.repository.CrudRepository;

/** Lookalikes as they are stored. */
interface Lookalikes extends CrudRepository<Lookalike, Long> {}
