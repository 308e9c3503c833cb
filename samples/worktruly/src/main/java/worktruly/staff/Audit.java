package worktruly.staff;

import org.springframework.data.repository.CrudRepository;

/** The audit trail of staff access. */
interface Audit extends CrudRepository<AuditEntry, Long> {}
