package perfectwork.recording;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Recordings as they are stored. */
interface Recordings extends CrudRepository<Recording, Long> {
  List<Recording> findByOwner(String owner);

  @Transactional
  void deleteByOwner(String owner);

  @Transactional
  void deleteByRecordedOnBefore(LocalDate day);
}
