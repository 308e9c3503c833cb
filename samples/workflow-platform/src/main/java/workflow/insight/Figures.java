package workflow.insight;

import org.springframework.data.repository.CrudRepository;

/** Figures as they are stored. */
interface Figures extends CrudRepository<Figure, Long> {}
