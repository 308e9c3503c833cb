package flows.logging;

import java.lang.System.Logger.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

public class OldStyle {
  private static final Logger log = Logger.getLogger(OldStyle.class.getName());
  private static final System.Logger platform = System.getLogger("claims");

  public void jdk(Claimant claimant) {
    // expect: PRV101 user.contact.email
    log.info("mail to " + claimant.getEmail());
    // expect: PRV101 user.contact.phone_number
    log.log(java.util.logging.Level.FINE, "call {0}", claimant.getPhone());
    // expect: PRV101 user.name
    log.fine(() -> "claim by " + claimant.getName());
    // silent: the number of a contract
    log.fine(() -> "claim on " + claimant.getPolicyNumber());
  }

  public void record(Claimant claimant) {
    LogRecord entry = new LogRecord(java.util.logging.Level.INFO, "call {0}");
    entry.setParameters(new Object[] {claimant.getPhone()});
    // expect: PRV101 user.contact.phone_number
    log.log(entry);
  }

  public void platform(Claimant claimant) {
    // expect: PRV101 user.contact.email
    platform.log(Level.INFO, "mail to {0}", claimant.getEmail());
    // silent: a constant
    platform.log(Level.INFO, "mail sent");
  }

  public void console(Claimant claimant) {
    // expect: PRV102 user.name
    System.out.printf("claim by %s%n", claimant.getName());
    // silent: the number of a contract
    System.out.println(claimant.getPolicyNumber());
  }
}
