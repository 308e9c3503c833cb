package workflow.platform;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Documents as they are stored. */
public interface Documents extends CrudRepository<Document, Long> {
  @Transactional
  void deleteByTenantIdAndCreatedAtBefore(Long tenantId, LocalDate day);
}
