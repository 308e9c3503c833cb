package perfectwork.account;

import org.springframework.data.repository.CrudRepository;

/** Trends as they are stored. */
interface Trends extends CrudRepository<Trend, Long> {}
