package worktruly.operations;

import org.springframework.data.repository.CrudRepository;

/** The orders by telephone. */
interface PhoneOrders extends CrudRepository<PhoneOrder, Long> {}
