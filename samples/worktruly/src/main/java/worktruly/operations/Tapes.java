package worktruly.operations;

import org.springframework.data.repository.CrudRepository;

/** The recorded conversations. */
interface Tapes extends CrudRepository<Tape, Long> {}
