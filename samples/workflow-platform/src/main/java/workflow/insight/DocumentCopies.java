package workflow.insight;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** DocumentCopies as they are stored. */
interface DocumentCopies extends CrudRepository<DocumentCopy, Long> {
  @Transactional
  void deleteByCreatedAtBefore(LocalDate day);
}
