package worktruly.operations;

import org.springframework.data.repository.CrudRepository;

/** The sheets that came with support cases. */
interface ImportedSheets extends CrudRepository<ImportedSheet, Long> {}
