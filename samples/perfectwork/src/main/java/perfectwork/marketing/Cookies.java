package perfectwork.marketing;

import dev.privet.annotations.PersonalData;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cookies that no table lists, and a page that nobody sees without one. */
@RestController
class Cookies {
  @GetMapping("/hello")
  void greet(
      @RequestParam @PersonalData(value = "user.contact.email", subject = "customer") String email,
      HttpServletResponse response) {
    // expect: PRV303 user.contact.email
    response.addCookie(new Cookie("profile", email));
  }

  // expect missing: PRV303
  @GetMapping("/local-time")
  String localTime(@CookieValue("tz") String zone) {
    return "Your time zone is " + zone;
  }
}
