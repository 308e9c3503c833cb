package emsoft.database;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** CustomerDatabases as they are stored. */
public interface CustomerDatabases extends CrudRepository<CustomerDatabase, Long> {
  List<CustomerDatabase> findByOwner(String owner);

  @Transactional
  void deleteByCancelledOnBefore(LocalDate day);
}
