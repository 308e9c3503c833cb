package softhelpers.customer;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Customers as they are stored. */
public interface Customers extends CrudRepository<Customer, Long> {
  Optional<Customer> findByEmail(String email);

  @Transactional
  void deleteByEmail(String email);
}
