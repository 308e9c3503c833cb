package softhelpers.guest;

import org.springframework.data.repository.CrudRepository;

/** Guests as they are stored. */
public interface Guests extends CrudRepository<Guest, Long> {}
