package worktruly.account;

import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The accesses to accounts, kept as long as the account. */
interface Logins extends CrudRepository<Login, Long> {
  @Transactional
  void deleteByAccountId(Long accountId);
}
