package workflow.platform;

import org.springframework.data.repository.CrudRepository;

/** Tenants as they are stored. */
interface Tenants extends CrudRepository<Tenant, Long> {}
