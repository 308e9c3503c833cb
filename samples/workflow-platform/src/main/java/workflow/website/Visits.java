package workflow.website;

import org.springframework.data.repository.CrudRepository;

/** Visits as they are stored. */
interface Visits extends CrudRepository<Visit, Long> {}
