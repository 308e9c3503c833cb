package softhelpers.guest;

import org.springframework.data.repository.CrudRepository;

/** Letters as they are stored. */
public interface Letters extends CrudRepository<Letter, Long> {}
