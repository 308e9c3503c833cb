package emsoft.outreach;

import java.time.LocalDate;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** TalentPools as they are stored. */
interface TalentPools extends CrudRepository<TalentPool, Long> {
  @Transactional
  void deleteByRejectedOnBefore(LocalDate day);
}
