package emsoft.tooling;

import org.springframework.data.repository.CrudRepository;

/** CardOnFiles as they are stored. */
interface CardOnFiles extends CrudRepository<CardOnFile, Long> {}
