package flows.state;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
public class Invoices {
  private static final Logger log = LoggerFactory.getLogger(Invoices.class);

  @Autowired private Stay stay;

  public void write() {
    // expect: PRV101 user.contact.email
    log.info("invoice for {}", stay.getWho());
    // silent: how many nights
    log.info("invoice over {} nights", stay.getNights());
  }
}
