package softhelpers.customer;

import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Books as they are stored. */
public interface Books extends CrudRepository<Book, Long> {
  @Transactional
  void deleteByCustomerId(Long customerId);
}
