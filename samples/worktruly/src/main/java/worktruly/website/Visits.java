package worktruly.website;

import org.springframework.data.repository.CrudRepository;

/** The visits. */
interface Visits extends CrudRepository<Visit, Long> {}
