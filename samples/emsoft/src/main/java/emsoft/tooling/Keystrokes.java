package emsoft.tooling;

import org.springframework.data.repository.CrudRepository;

/** Keystrokes as they are stored. */
interface Keystrokes extends CrudRepository<Keystroke, Long> {}
