package perfectwork.browser;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Visits as they are stored. */
public interface Visits extends CrudRepository<Visit, Long> {
  @Transactional
  void deleteByVisitedOnBefore(LocalDate day);
}
