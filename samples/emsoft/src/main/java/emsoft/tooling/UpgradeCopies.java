package emsoft.tooling;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** UpgradeCopies as they are stored. */
interface UpgradeCopies extends CrudRepository<UpgradeCopy, Long> {
  @Transactional
  void deleteByUpgradedOnBefore(LocalDate day);
}
