package workflow.contact;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Feedbacks as they are stored. */
public interface Feedbacks extends CrudRepository<Feedback, Long> {
  @Transactional
  void deleteByAtBefore(LocalDate day);
}
