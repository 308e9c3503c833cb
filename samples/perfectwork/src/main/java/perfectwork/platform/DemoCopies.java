package perfectwork.platform;

import org.springframework.data.repository.CrudRepository;

/** DemoCopies as they are stored. */
interface DemoCopies extends CrudRepository<DemoCopy, Long> {}
