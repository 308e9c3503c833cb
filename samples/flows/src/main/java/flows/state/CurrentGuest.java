package flows.state;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class CurrentGuest {
  private static final Logger log = LoggerFactory.getLogger(CurrentGuest.class);
  private static final ThreadLocal<String> WHO = new ThreadLocal<>();
  private static final ThreadLocal<String> WHERE = ThreadLocal.withInitial(() -> "lobby");

  private CurrentGuest() {}

  static void set(String who) {
    WHO.set(who);
  }

  public static void show() {
    // expect: PRV101 user.contact.email
    log.info("serving {}", WHO.get());
    // silent: another thread-local
    log.info("serving in the {}", WHERE.get());
  }
}
