package emsoft.trial;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** TrialRecordings as they are stored. */
public interface TrialRecordings extends CrudRepository<TrialRecording, Long> {
  List<TrialRecording> findByDatabase(String database);

  @Transactional
  void deleteByDatabase(String database);

  @Transactional
  void deleteByRecordedOnBefore(LocalDate day);
}
