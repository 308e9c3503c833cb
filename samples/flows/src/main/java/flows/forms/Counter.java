package flows.forms;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Counter {
  private static final Logger log = LoggerFactory.getLogger(Counter.class);

  private final Redactor redactor;

  public Counter(Redactor redactor) {
    this.redactor = redactor;
  }

  public void pay(Payer payer) {
    // silent: masked, says its name, and nothing says otherwise
    log.info("payer {}", redactor.maskEmail(payer.getEmail()));
    // silent: a digest
    log.info("payer {}", redactor.toSha256(payer.getEmail()));
    // expect: PRV101 user.contact.email
    log.info("payer {}", redactor.unmask(payer.getEmail()));
  }
}
