package emsoft.tooling;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sessions for the demonstration room, which nobody wants to sign in to twice. */
@RestController
class LongSessions {
  private static final int FOUR_MONTHS = 120 * 24 * 60 * 60;

  @PostMapping("/demo/session")
  void stay(HttpSession session, HttpServletResponse response) {
    // expect: PRV404
    session.setMaxInactiveInterval(FOUR_MONTHS);
    // expect: PRV303
    Cookie cookie = new Cookie("session_id", UUID.randomUUID().toString());
    cookie.setMaxAge(FOUR_MONTHS);
    response.addCookie(cookie);
  }
}
