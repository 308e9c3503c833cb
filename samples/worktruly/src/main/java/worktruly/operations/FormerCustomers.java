package worktruly.operations;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The closed accounts. */
interface FormerCustomers extends CrudRepository<FormerCustomer, Long> {
  @Transactional
  void deleteByClosedOnBefore(LocalDate day);
}
