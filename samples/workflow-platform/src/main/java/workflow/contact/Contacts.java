package workflow.contact;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Contacts as they are stored. */
public interface Contacts extends CrudRepository<Contact, Long> {
  @Transactional
  void deleteByLastSeenOnBefore(LocalDate day);
}
