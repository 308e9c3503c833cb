package worktruly.service;

import java.util.List;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The records that customers keep. */
public interface CustomerRecords extends CrudRepository<CustomerRecord, Long> {
  List<CustomerRecord> findByAccountId(Long accountId);

  @Transactional
  void deleteByAccountId(Long accountId);
}
