package flows.control;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two branches that ask for the same thing. */
public class Conditions {
  private static final Logger log = LoggerFactory.getLogger(Conditions.class);

  private boolean detailed;

  public void absent(Tenant tenant) {
    String text = "vacant";
    if (tenant != null) {
      text = tenant.email();
    }
    if (tenant == null) {
      // silent: there is no tenant
      log.info("flat is {}", text);
    } else {
      // expect: PRV101 user.contact.email
      log.info("flat of {}", text);
    }
  }

  public void early(Tenant tenant, boolean quiet) {
    StringBuilder note = new StringBuilder("note");
    String text = quiet ? "" : tenant.email();
    if (quiet) {
      // silent: nothing is said then
      log.info("quiet {}", text);
      return;
    }
    // expect: PRV101 user.contact.email
    log.info("{} {}", note, text);
  }

  public void inField(Tenant tenant) {
    String text = "flat";
    if (detailed) {
      text = tenant.email();
    }
    if (!detailed) {
      // expect spurious: PRV101 user.contact.email [L22]
      log.info(text);
    }
  }

  public void setDetailed(boolean detailed) {
    this.detailed = detailed;
  }
}
