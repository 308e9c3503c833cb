package perfectwork.payment;

import org.springframework.data.repository.CrudRepository;

/** Purchases as they are stored. */
interface Purchases extends CrudRepository<Purchase, Long> {}
