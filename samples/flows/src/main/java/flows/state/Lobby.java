package flows.state;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A singleton of the old school. */
public class Lobby {
  private static final Logger log = LoggerFactory.getLogger(Lobby.class);
  private static Lobby instance;

  private String sign;

  private Lobby() {}

  public static synchronized Lobby get() {
    if (instance == null) {
      instance = new Lobby();
    }
    return instance;
  }

  public void announce(String text) {
    sign = text;
  }

  public void read() {
    // silent: only the room is ever announced
    log.info("sign says {}", sign);
  }
}
