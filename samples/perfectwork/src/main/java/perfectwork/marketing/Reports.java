package perfectwork.marketing;

import org.springframework.data.repository.CrudRepository;

/** Reports as they are stored. */
interface Reports extends CrudRepository<Report, Long> {}
