package flows.control;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Flags {
  private static final Logger log = LoggerFactory.getLogger(Flags.class);

  public void quietly(Tenant tenant) {
    tell(tenant.phone(), false);
    boolean never = false;
    tell(tenant.phone(), never);
  }

  private void tell(String text, boolean aloud) {
    if (aloud) {
      // silent: no caller wants it aloud
      log.info("told {}", text);
    }
  }

  public void loudly(Tenant tenant) {
    shout(tenant.email(), true);
    shout(tenant.phone(), false);
  }

  private void shout(String text, boolean aloud) {
    if (aloud) {
      // expect: PRV101 user.contact.email
      log.info("shouted {}", text);
    }
  }

  public void changing(Tenant tenant, boolean detailed) {
    String text = "flat";
    if (detailed) {
      text = tenant.email();
    }
    if (!detailed) {
      // silent: the address is there only if details are wanted
      log.info(text);
    }
    detailed = tenant.flat().isEmpty();
    if (!detailed) {
      // expect: PRV101 user.contact.email
      log.info(text);
    }
  }
}
