package workflow.sales;

import org.springframework.data.repository.CrudRepository;

/** Brochures as they are stored. */
interface Brochures extends CrudRepository<Brochure, Long> {}
