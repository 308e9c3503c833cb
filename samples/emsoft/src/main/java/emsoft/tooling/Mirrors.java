package emsoft.tooling;

import org.springframework.data.repository.CrudRepository;

/** Mirrors as they are stored. */
interface Mirrors extends CrudRepository<Mirror, Long> {}
