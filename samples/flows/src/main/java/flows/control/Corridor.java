package flows.control;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Branches, patterns and recursion. */
public class Corridor {
  private static final Logger log = LoggerFactory.getLogger(Corridor.class);

  public void patterns(Object thing) {
    if (thing instanceof Tenant tenant && !tenant.flat().isEmpty()) {
      // expect: PRV101 user.contact.email
      log.info("tenant {}", tenant.email());
    } else if (thing instanceof String text) {
      // silent: a text of which nothing is known
      log.info("text {}", text);
    }
    if (!(thing instanceof Tenant known)) {
      return;
    }
    // expect: PRV101 user.contact.phone_number
    log.info("known {}", known.phone());
  }

  public void switched(Tenant tenant, int way) {
    String chosen =
        switch (way) {
          case 1 -> tenant.email();
          case 2 -> {
            String flat = tenant.flat();
            yield flat.trim();
          }
          default -> throw new IllegalArgumentException("way " + way);
        };
    // expect: PRV101 user.contact.email
    log.info("chosen {}", chosen);
    String other =
        switch (way) {
          case 1, 2 -> tenant.flat();
          default -> "none";
        };
    // silent: no way leads to the person
    log.info("other {}", other);
    String fallen = "";
    switch (way) {
      case 1:
        fallen = tenant.phone();
      case 2:
        // expect: PRV101 user.contact.phone_number
        log.info("fallen {}", fallen);
        break;
      default:
        // silent: nothing was assigned on this way
        log.info("fallen {}", fallen);
    }
  }

  public void loops(java.util.List<Tenant> tenants) {
    String last = null;
    for (Tenant tenant : tenants) {
      if (last != null) {
        // expect: PRV101 user.contact.email
        log.info("before that {}", last);
      }
      last = tenant.email();
    }
    String kept = "";
    do {
      kept = "none";
    } while (tenants.isEmpty());
    // silent: a constant
    log.info("kept {}", kept);
  }

  public void recursive(Tenant tenant) {
    // expect: PRV101 user.contact.email
    log.info("down {}", down(tenant.email(), 3));
    // expect: PRV101 user.contact.phone_number
    log.info("even {}", even(tenant.phone(), 4));
    // silent: the flat
    log.info("down {}", down(tenant.flat(), 3));
    // silent: how deep it went
    log.info("depth {}", depth(tenant.email(), 0));
  }

  private String down(String text, int steps) {
    return steps == 0 ? text : down(text, steps - 1);
  }

  private String even(String text, int steps) {
    return steps == 0 ? text : odd(text, steps - 1);
  }

  private String odd(String text, int steps) {
    return steps == 0 ? "odd" : even(text, steps - 1);
  }

  private int depth(String text, int so) {
    return text.isEmpty() ? so : depth(text.substring(1), so + 1);
  }

  public void never(Tenant tenant) {
    final boolean debug = false;
    String text = tenant.flat();
    if (debug) {
      text = tenant.email();
    }
    // silent: the branch is never taken
    log.info("text {}", text);
    String later = "";
    log.info("later {}", later);
    later = tenant.email();
    // expect: PRV101 user.contact.email
    log.info("later {}", later.isEmpty() ? "none" : later);
    later = null;
    // silent: nothing is left of it
    log.info("later {}", later);
  }
}
