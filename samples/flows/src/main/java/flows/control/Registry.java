package flows.control;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Registry {
  private static final Logger log = LoggerFactory.getLogger(Registry.class);

  void sent(String kind, String where, String whom) {
    enter(kind, where, whom);
  }

  private void enter(String kind, String where, String whom) {
    // expect: PRV101 user.contact.phone_number
    log.info("call {}", whom);
    // silent: the flat took the same way
    log.info("{} in {}", kind, where);
  }
}
