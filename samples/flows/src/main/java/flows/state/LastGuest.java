package flows.state;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public final class LastGuest {
  private static final Logger log = LoggerFactory.getLogger(LastGuest.class);

  private static String contact = "";
  static int room;

  private LastGuest() {}

  static void remember(String who) {
    contact = who;
  }

  public static void report() {
    // expect: PRV101 user.contact.email
    log.info("last guest {}", contact);
    // silent: another static field, with a room number
    log.info("last room {}", room);
  }
}
