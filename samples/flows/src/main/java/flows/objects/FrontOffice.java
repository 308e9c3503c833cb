package flows.objects;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class FrontOffice {
  private static final Logger log = LoggerFactory.getLogger(FrontOffice.class);

  public void printed(Client client) {
    // expect: PRV101 user.contact.email, user.name
    log.info("client {}", client.self());
    // silent: a branch number
    log.info("branch {}", client.branch());
  }

  public void inherited() {
    PrivateClient known = new PrivateClient("Ada Example", "ada@example.org", "+44 1");
    Client discreet = new DiscreetClient("Ada Example", "ada@example.org", "+44 1");
    // silent: this object was made of constants
    log.info("known {}", known);
    // silent: its class says nothing of the person
    log.info("discreet {}", discreet);
  }

  public void inherited(PrivateClient client, DiscreetClient discreet) {
    // expect: PRV101 user.contact.email, user.name
    log.info("private {}", client);
    // silent: its class says nothing of the person
    log.info("discreet {}", discreet);
  }

  public void lombok(Account account, Locker locker) {
    // expect: PRV101 user.contact.email
    log.info("account {}", account);
    // expect: PRV101 user.authorization.password
    log.info("account with {}", account.getPassword());
    // silent: only what is included is printed
    log.info("locker {}", locker);
    // silent: the number of a shelf
    log.info("shelf {}", locker.getShelf());
  }

  public void nested(Mandate mandate) {
    // expect missing: PRV101 user.contact.email, user.name [L25]
    // expect spurious: PRV101 user.contact.email [L25]
    log.info("mandate {}", mandate);
    // silent: a reference
    log.info("mandate {}", mandate.reference());
  }

  public void collections(List<Client> clients, Map<String, Account> accounts) {
    // expect: PRV101 user.contact.email, user.name
    log.info("clients {}", clients);
    // expect: PRV101 user.contact.email
    log.info("accounts {}", accounts.values());
  }

  public void builders(Holder holder) {
    // expect: PRV101 user.contact.email
    log.info("holder {}", holder);
    // expect: PRV101 user.contact.phone_number
    log.info("holder {}", holder.full());
    // silent: its level
    log.info("holder {}", holder.brief());
  }

  public void plain(Cabin cabin) {
    // silent: a class without a text of its own
    log.info("cabin {}", cabin);
  }

  /** Has no {@code toString()}. */
  public static class Cabin {
    private String email;
  }
}
