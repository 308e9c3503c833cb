package flows.state;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A singleton as an enum. */
public enum Switchboard {
  INSTANCE;

  private static final Logger log = LoggerFactory.getLogger(Switchboard.class);

  private String line;
  private int calls;

  public void connect(String number) {
    line = number;
    calls++;
  }

  public void status() {
    // expect: PRV101 user.contact.phone_number
    log.info("connected to {}", line);
    // silent: counted
    log.info("{} calls", calls);
  }
}
