package softhelpers.customer;

import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** LinkedServices as they are stored. */
interface LinkedServices extends CrudRepository<LinkedService, Long> {
  @Transactional
  void deleteByCustomerId(Long customerId);
}
