package workflow.sales;

import org.springframework.data.repository.CrudRepository;

/** FormerLeads as they are stored. */
interface FormerLeads extends CrudRepository<FormerLead, Long> {}
