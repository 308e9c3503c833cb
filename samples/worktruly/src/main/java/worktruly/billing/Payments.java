package worktruly.billing;

import org.springframework.data.repository.CrudRepository;

/** The payments. */
interface Payments extends CrudRepository<Payment, Long> {}
