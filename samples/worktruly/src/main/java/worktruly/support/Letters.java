package worktruly.support;

import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The correspondence. */
public interface Letters extends CrudRepository<Letter, Long> {
  @Transactional
  void deleteByAccountId(Long accountId);
}
