package flows.logging;

import java.util.function.Supplier;
import java.util.logging.Level;
import org.apache.logging.log4j.ThreadContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.MarkerFactory;

/** Beside the arguments of a log call: contexts, keys and values, suppliers, wrappers. */
public class Traces {
  private static final Logger log = LoggerFactory.getLogger(Traces.class);
  private static final java.util.logging.Logger old =
      java.util.logging.Logger.getLogger(Traces.class.getName());
  private static final System.Logger system = System.getLogger("traces");

  public void contexts(Claimant claimant) {
    // expect: PRV106 user.contact.email
    MDC.put("who", claimant.getEmail());
    // silent: the number of a contract
    MDC.put("contract", claimant.getPolicyNumber());
    // expect: PRV106 user.contact.phone_number
    try (MDC.MDCCloseable line = MDC.putCloseable("line", claimant.getPhone())) {
      // silent: a constant
      log.info("working");
    }
    // expect: PRV106 user.contact.email
    ThreadContext.put("who", claimant.getEmail());
  }

  public void fluent(Claimant claimant) {
    // expect: PRV101 user.contact.email
    log.atInfo().addKeyValue("who", claimant.getEmail()).log("opened");
    // silent: the number of a contract
    log.atInfo().addKeyValue("on", claimant.getPolicyNumber()).log("opened");
    // expect: PRV101 user.name
    log.atDebug().setMessage("for {}").addArgument(claimant.getName()).log();
    // expect: PRV101 user.contact.phone_number
    log.atDebug().log(() -> "call " + claimant.getPhone());
    // expect: PRV101 user.name
    log.info(MarkerFactory.getMarker("audit"), "for {}", claimant.getName());
  }

  public void others(Claimant claimant) {
    // expect: PRV101 user.name
    old.log(Level.INFO, "for {0}", claimant.getName());
    // expect: PRV101 user.contact.email
    old.fine(() -> "mail " + claimant.getEmail());
    // silent: the number of a contract
    old.warning(() -> "contract " + claimant.getPolicyNumber());
    // expect: PRV101 user.contact.phone_number
    system.log(System.Logger.Level.INFO, "call {0}", claimant.getPhone());
    // expect: PRV102 user.contact.phone_number
    System.err.printf("call %s%n", claimant.getPhone());
  }

  public void earlier(Claimant claimant) {
    String message = String.join(", ", "claim", claimant.getEmail());
    Object[] arguments = {claimant.getPolicyNumber(), message};
    // expect: PRV101 user.contact.email
    log.info("{}: {}", arguments);
    Supplier<String> text = () -> "claim of " + claimant.getName();
    // expect: PRV101 user.name
    log.info(text.get());
    message = "claim";
    // silent: assigned anew
    log.info(message);
  }
}
