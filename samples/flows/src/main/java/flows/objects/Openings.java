package flows.objects;

import java.security.spec.KeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Objects seen as of a library's type, whose own text decides what is printed. */
public class Openings {
  private static final Logger log = LoggerFactory.getLogger(Openings.class);
  private final Defaults defaults = new Defaults();

  public void covered(KeySpec given) {
    KeySpec opening = completed(given);
    // silent: its text covers the password
    log.info("opening {}", opening);
  }

  public void whole(KeySpec given) {
    Opening opening = (Opening) completed(given);
    // expect: PRV101 user.authorization.password
    log.info("opening {}", opening.password);
  }

  public void cast(KeySpec given) {
    ((Opening) given).complete(defaults);
    // silent: its text covers the password
    log.info("opening " + given);
  }

  private KeySpec completed(KeySpec given) {
    if (given == null) {
      return new Opening(defaults);
    }
    ((Opening) given).complete(defaults);
    return given;
  }

  static final class Defaults {
    private String password;

    String getPassword() {
      return password;
    }
  }

  static final class Opening implements KeySpec {
    private String name;
    private String password;

    Opening(Defaults defaults) {
      this.password = defaults.getPassword();
    }

    void complete(Defaults defaults) {
      if (password == null) {
        password = defaults.getPassword();
      }
    }

    @Override
    public String toString() {
      return "Opening{" + name + ", password=****}";
    }
  }
}
