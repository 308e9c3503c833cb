package flows.relay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on what it is given: stage 8 of eight. */
final class PostH {
  private static final Logger log = LoggerFactory.getLogger(PostH.class);

  String take(String text) {
    if (text.startsWith("hall")) {
      return "hall";
    }
    // expect: PRV101 user.contact.email
    log.info("arrived {}", text);
    return text;
  }
}
