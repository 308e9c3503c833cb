package workflow.contact;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Tickets as they are stored. */
interface Tickets extends CrudRepository<Ticket, Long> {
  @Transactional
  void deleteByAtBefore(LocalDate day);
}
