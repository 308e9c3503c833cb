package flows.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Lookup {
  private static final Logger log = LoggerFactory.getLogger(Lookup.class);

  private final MemberStore members = new MemberStore();
  private final HallStore halls = new HallStore();

  public void remember(Member member) {
    members.keep(member);
    halls.keep(member);
  }

  public void show() {
    // expect: PRV101 user.contact.phone_number
    log.info("member {}", members.anyKey());
    // expect spurious: PRV101 user.contact.phone_number [L14]
    log.info("hall {}", halls.anyKey());
    // expect: PRV101 user.contact.email
    log.info("address {}", members.any().email());
    // expect: PRV101 user.contact.email
    log.info("address {}", halls.read(Member::email));
    // silent: reads the hall
    log.info("hall {}", members.read(Member::hall));
  }
}
