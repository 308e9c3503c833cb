package perfectwork.marketing;

import org.springframework.data.repository.CrudRepository;

/** Profiles as they are stored. */
interface Profiles extends CrudRepository<Profile, Long> {}
