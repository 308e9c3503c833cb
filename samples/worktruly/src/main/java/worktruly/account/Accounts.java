package worktruly.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts. */
public interface Accounts extends CrudRepository<Account, Long> {
  Optional<Account> findByEmail(String email);

  List<Account> findByClosedOnBefore(LocalDate day);

  @Transactional
  void deleteByClosedOnBefore(LocalDate day);
}
