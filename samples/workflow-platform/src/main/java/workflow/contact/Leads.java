package workflow.contact;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Leads as they are stored. */
public interface Leads extends CrudRepository<Lead, Long> {
  @Transactional
  void deleteByAtBefore(LocalDate day);
}
