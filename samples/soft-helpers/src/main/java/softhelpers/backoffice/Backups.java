package softhelpers.backoffice;

import org.springframework.data.repository.CrudRepository;

/** Backups as they are stored. */
interface Backups extends CrudRepository<Backup, Long> {}
