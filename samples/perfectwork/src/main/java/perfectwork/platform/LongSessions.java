package perfectwork.platform;

import jakarta.servlet.http.HttpSession;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sessions for the demonstration room, which nobody wants to sign in to twice. */
@RestController
class LongSessions {
  private static final int FOUR_MONTHS = 120 * 24 * 60 * 60;

  @PostMapping("/demo/session")
  void stay(HttpSession session) {
    // expect: PRV404
    session.setMaxInactiveInterval(FOUR_MONTHS);
  }
}
