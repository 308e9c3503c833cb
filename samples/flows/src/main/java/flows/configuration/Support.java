package flows.configuration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
public class Support {
  private static final Logger log = LoggerFactory.getLogger(Support.class);

  private final String supportEmail;

  public Support(@Value("${delivery.support-email}") String supportEmail) {
    this.supportEmail = supportEmail;
  }

  public void start(Stop stop) {
    // silent: the address of a desk, not of a person
    log.info("questions go to {}", supportEmail);
    // silent: the depot
    log.info("from {}", stop.depot());
    String sender = System.getProperty("delivery.sender", "parcels");
    // silent: a setting
    log.info("sent by {}", sender);
    // expect: PRV101 user.contact.email
    log.info("sent to {}", stop.email());
  }
}
