package flows.logging;

import org.apache.logging.log4j.ThreadContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

public class Diagnostics {
  private static final Logger log = LoggerFactory.getLogger(Diagnostics.class);
  private static final Marker AUDIT = MarkerFactory.getMarker("AUDIT");

  public void context(Claimant claimant) {
    // expect: PRV106 user.contact.email
    MDC.put("claimant", claimant.getEmail());
    // silent: the number of a contract
    MDC.put("policy", claimant.getPolicyNumber());
    // expect: PRV106 user.contact.phone_number
    ThreadContext.put("line", claimant.getPhone());
    // silent: a message without details
    log.info("context is set");
  }

  public void markers(Claimant claimant) {
    // expect: PRV101 user.name
    log.warn(AUDIT, "reviewed by {}", claimant.getName());
    // silent: the number of a contract
    log.warn(AUDIT, "reviewed {}", claimant.getPolicyNumber());
  }

  public void fluent(Claimant claimant) {
    // expect: PRV101 user.contact.phone_number
    log.atInfo().addKeyValue("line", claimant.getPhone()).log("called");
    // expect: PRV101 user.name
    log.atWarn().setMessage("called {}").addArgument(() -> claimant.getName()).log();
    // silent: the number of a contract
    log.atInfo().addKeyValue("policy", claimant.getPolicyNumber()).log("called");
  }

  public void builtEarlier(Claimant claimant) {
    String line = "claim of " + claimant.getEmail();
    String plain = "claim on " + claimant.getPolicyNumber();
    if (log.isDebugEnabled()) {
      // expect: PRV101 user.contact.email
      log.debug(line);
      // silent: the number of a contract
      log.debug(plain);
    }
  }
}
