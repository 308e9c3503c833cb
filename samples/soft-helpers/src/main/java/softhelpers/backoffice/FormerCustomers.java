package softhelpers.backoffice;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** FormerCustomers as they are stored. */
interface FormerCustomers extends CrudRepository<FormerCustomer, Long> {
  @Transactional
  void deleteByWithdrawnOnBefore(LocalDate day);
}
