package workflow.insight;

import org.springframework.data.repository.CrudRepository;

/** Traces as they are stored. */
interface Traces extends CrudRepository<Trace, Long> {}
