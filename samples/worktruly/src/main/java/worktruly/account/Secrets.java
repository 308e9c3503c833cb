package worktruly.account;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Secrets as they are stored. */
public interface Secrets extends CrudRepository<Secret, Long> {
  Optional<Secret> findByAccountId(Long accountId);

  @Transactional
  void deleteByAccountId(Long accountId);
}
