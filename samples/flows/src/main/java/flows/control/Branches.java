package flows.control;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Branches {
  private static final Logger log = LoggerFactory.getLogger(Branches.class);
  private static final boolean SHOW_CONTACT = false;

  public void overwritten(Tenant tenant) {
    String text = tenant.email();
    text = "flat " + tenant.flat();
    // silent: overwritten before it is used
    log.info(text);
  }

  public void overwrittenSometimes(Tenant tenant, boolean brief) {
    String text = tenant.email();
    if (brief) {
      text = "flat " + tenant.flat();
    }
    // expect: PRV101 user.contact.email
    log.info(text);
  }

  public void assignedLater(Tenant tenant) {
    String text = "flat " + tenant.flat();
    // silent: the address comes later
    log.info(text);
    text = tenant.email();
    send(text);
  }

  public void ternary(Tenant tenant) {
    // silent: the address only decides between two constants
    log.info(tenant.email().isBlank() ? "cannot write" : "can write");
    // expect: PRV101 user.contact.phone_number
    log.info(tenant.email() == null ? tenant.phone() : "by mail");
  }

  public void switched(Tenant tenant, int way) {
    String text =
        switch (way) {
          case 1 -> tenant.email();
          case 2 -> {
            String line = "call " + tenant.phone();
            yield line;
          }
          default -> throw new IllegalArgumentException("no such way: " + way);
        };
    // expect: PRV101 user.contact.email, user.contact.phone_number
    log.info(text);
  }

  public void never(Tenant tenant) {
    if (SHOW_CONTACT) {
      // silent: the constant is false
      log.info(tenant.phone());
    }
    String text = SHOW_CONTACT ? tenant.email() : tenant.flat();
    // silent: the constant is false
    log.info(text);
  }

  public void early(Tenant tenant) {
    String text = tenant.email();
    if (!text.isEmpty()) {
      return;
    }
    text = tenant.flat();
    // silent: whoever comes here has another text
    log.info(text);
  }

  public void exclusive(Tenant tenant, boolean detailed) {
    String text = "flat " + tenant.flat();
    if (detailed) {
      text = tenant.phone();
    } else {
      // silent: assigned in the other branch
      log.info(text);
    }
    send(text);
  }

  public void pattern(Object what) {
    if (what instanceof Tenant tenant && tenant.flat() != null) {
      // expect: PRV101 user.contact.email
      log.info("tenant {}", tenant.email());
    } else if (what instanceof String flat) {
      // silent: some text
      log.info("flat {}", flat);
    }
  }

  private void send(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("nothing to send");
    }
  }
}
