package emsoft.account;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Contacts as they are stored. */
public interface Contacts extends CrudRepository<Contact, Long> {
  Optional<Contact> findByEmail(String email);

  @Transactional
  void deleteByLastSeenOnBefore(LocalDate day);
}
