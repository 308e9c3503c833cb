package workflow.platform;

import org.springframework.data.repository.CrudRepository;

/** UsageEvents as they are stored. */
public interface UsageEvents extends CrudRepository<UsageEvent, Long> {}
