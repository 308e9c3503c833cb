package emsoft.outreach;

import org.springframework.data.repository.CrudRepository;

/** FormerEmployees as they are stored. */
interface FormerEmployees extends CrudRepository<FormerEmployee, Long> {}
