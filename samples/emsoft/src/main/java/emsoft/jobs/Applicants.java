package emsoft.jobs;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Applicants as they are stored. */
public interface Applicants extends CrudRepository<Applicant, Long> {
  @Transactional
  void deleteByRejectedOnBefore(LocalDate day);
}
