package worktruly.support;

import org.springframework.data.repository.CrudRepository;

/** The calls. */
interface Calls extends CrudRepository<Call, Long> {}
