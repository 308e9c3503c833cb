package flows.exceptions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is loaded, and says so when it is closed. */
public class Van implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Van.class);

  private String loadedFor = "nobody";

  public void load(Recipient recipient) {
    loadedFor = recipient.phone();
  }

  @Override
  public void close() {
    // expect: PRV101 user.contact.phone_number
    log.info("emptied for {}", loadedFor);
  }

  public static void tour(Recipient recipient) {
    try (Van van = new Van()) {
      van.load(recipient);
    }
  }
}
