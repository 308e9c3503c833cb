package emsoft.tooling;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Screencasts as they are stored. */
interface Screencasts extends CrudRepository<Screencast, Long> {
  @Transactional
  void deleteByRecordedOnBefore(LocalDate day);
}
