package worktruly.operations;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The service data in the trash. */
interface TrashedRecords extends CrudRepository<TrashedRecord, Long> {
  List<TrashedRecord> findByAccountId(Long accountId);
}
