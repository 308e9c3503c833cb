package perfectwork.browser;

import dev.privet.annotations.Purpose;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front page: takes down the visit, and speaks the visitor's language with or without a cookie. */
@RestController
@Purpose("personalize")
class Website {
  private static final Logger VISITS = LoggerFactory.getLogger("visits");

  private final Visits visits;

  Website(Visits visits) {
    this.visits = visits;
  }

  @GetMapping("/")
  String front(
      HttpServletRequest request,
      HttpServletResponse response,
      @CookieValue(name = "frontend_lang", required = false) String chosen) {
    String language = chosen == null ? request.getHeader("Accept-Language") : chosen;
    String userAgent = request.getHeader("User-Agent");
    String referrer = request.getHeader("Referer");
    VISITS.info("{} {} {}", request.getRemoteAddr(), userAgent, referrer);
    visits.save(
        new Visit(request.getRemoteAddr(), userAgent, language, request.getHeader("X-Country"), referrer));
    response.addCookie(new Cookie("td_id", UUID.randomUUID().toString()));
    response.addCookie(new Cookie("frontend_lang", "en"));
    response.addCookie(new Cookie("_ga", UUID.randomUUID().toString()));
    return "Welcome";
  }
}
