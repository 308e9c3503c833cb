package emsoft.project;

import java.util.List;
import org.springframework.data.repository.CrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Projects as they are stored. */
public interface Projects extends CrudRepository<Project, Long> {
  List<Project> findByOwner(String owner);

  @Transactional
  void deleteByOwner(String owner);
}
