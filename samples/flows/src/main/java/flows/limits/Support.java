package flows.limits;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is missed. */
public class Support {
  private static final Logger log = LoggerFactory.getLogger(Support.class);

  public void asked(String email) {
    // expect missing: PRV101 user.contact.email [L8]
    log.info("asked by {}", email);
  }

  public void called(String phoneNumber) {
    try {
      Long.parseLong(phoneNumber);
    } catch (NumberFormatException e) {
      // expect missing: PRV101 user.contact.phone_number [L8]
      log.info("not called: {}", e.getMessage());
    }
  }
}
