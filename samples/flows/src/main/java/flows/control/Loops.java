package flows.control;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Loops {
  private static final Logger log = LoggerFactory.getLogger(Loops.class);

  public void previous(List<Tenant> tenants) {
    String previous = "nobody";
    for (Tenant tenant : tenants) {
      // expect: PRV101 user.contact.email
      log.info("after {}", previous);
      previous = tenant.email();
    }
  }

  public void counted(List<Tenant> tenants) {
    int letters = 0;
    int reachable = 0;
    for (int i = 0; i < tenants.size(); i++) {
      letters += tenants.get(i).email().length();
      if (tenants.get(i).phone() != null) {
        reachable++;
      }
    }
    // silent: a sum of lengths
    log.info("{} letters", letters);
    // silent: counted
    log.info("{} reachable", reachable);
  }

  public void collected(List<Tenant> tenants) {
    String all = "";
    int i = 0;
    do {
      all = all + tenants.get(i++).phone() + ";";
    } while (i < tenants.size());
    // expect: PRV101 user.contact.phone_number
    log.info(all);
  }

  public void down(Tenant tenant) {
    // expect: PRV101 user.contact.phone_number
    log.info("all lines {}", lines(tenant));
    // silent: how deep it goes
    log.info("{} deep", depth(tenant));
    // expect: PRV101 user.contact.email
    log.info("ping {}", ping(tenant.email(), 4));
  }

  private String lines(Tenant tenant) {
    if (tenant == null) {
      return "";
    }
    return tenant.phone() + ", " + lines(tenant.subtenant());
  }

  private int depth(Tenant tenant) {
    return tenant == null ? 0 : 1 + depth(tenant.subtenant());
  }

  private String ping(String text, int times) {
    return times == 0 ? text : pong(text, times - 1);
  }

  private String pong(String text, int times) {
    return times == 0 ? "over" : ping(text + ".", times - 1);
  }
}
