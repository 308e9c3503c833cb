package workflow.sales;

import org.springframework.data.repository.CrudRepository;

/** Beliefs as they are stored. */
interface Beliefs extends CrudRepository<Belief, Long> {}
