package emsoft.outreach;

import org.springframework.data.repository.CrudRepository;

/** Prospects as they are stored. */
interface Prospects extends CrudRepository<Prospect, Long> {}
