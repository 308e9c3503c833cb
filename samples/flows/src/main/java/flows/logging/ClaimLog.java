package flows.logging;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The house's own wrapper round the logger; each of its sinks is reported here, once. */
public final class ClaimLog {
  private final Logger target;
  private final String prefix;

  public ClaimLog(Class<?> owner) {
    this.target = LoggerFactory.getLogger(owner);
    this.prefix = "[" + owner.getSimpleName() + "] ";
  }

  public void event(String text, Object... details) {
    // expect: PRV101 user.contact.email, user.name
    target.info(prefix + text, details);
  }

  public void trace(String text) {
    // silent: nobody hands a person to it
    target.trace(text);
  }

  public void timing(String what, long millis) {
    // silent: a name of an operation and a duration
    target.info("{} took {} ms", what, millis);
  }
}
