package perfectwork.platform;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Snapshots as they are stored. */
interface Snapshots extends CrudRepository<Snapshot, Long> {
  @Transactional
  void deleteByCancelledOnBefore(LocalDate day);
}
