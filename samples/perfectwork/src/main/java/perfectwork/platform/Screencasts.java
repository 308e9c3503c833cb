package perfectwork.platform;

import org.springframework.data.repository.CrudRepository;

/** Screencasts as they are stored. */
interface Screencasts extends CrudRepository<Screencast, Long> {}
