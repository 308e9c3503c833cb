package emsoft.tooling;

import org.springframework.data.repository.CrudRepository;

/** StoredTokens as they are stored. */
interface StoredTokens extends CrudRepository<StoredToken, Long> {}
