package flows.dispatch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Lookup {
  private static final Logger log = LoggerFactory.getLogger(Lookup.class);

  private final MemberStore members = new MemberStore();
  private final BranchStore branches = new BranchStore();

  public void remember(Member member) {
    members.keep(member);
    branches.keep(member);
  }

  public void show() {
    // expect: PRV101 user.contact.phone_number
    log.info("member {}", members.anyKey());
    // silent: this store has the branch as its key
    log.info("branch {}", branches.anyKey());
    // expect: PRV101 user.contact.email
    log.info("address {}", members.any().email());
    // expect: PRV101 user.contact.email
    log.info("address {}", branches.read(Member::email));
    // silent: reads the branch
    log.info("branch {}", members.read(Member::branch));
  }
}
