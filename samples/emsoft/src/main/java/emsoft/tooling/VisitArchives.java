package emsoft.tooling;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** VisitArchives as they are stored. */
interface VisitArchives extends CrudRepository<VisitArchive, Long> {
  @Transactional
  void deleteByVisitedOnBefore(LocalDate day);
}
