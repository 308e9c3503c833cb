package emsoft.browser;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front page: takes down the visit, and counts it with a cookie where that is allowed. */
@RestController
@Purpose("personalize")
class Website {
  private static final Logger VISITS = LoggerFactory.getLogger("visits");

  private final Visits visits;

  Website(Visits visits) {
    this.visits = visits;
  }

  @ConsentGate("analytics")
  private boolean allowsCookies(HttpServletRequest request) {
    return "yes".equals(request.getParameter("cookies"));
  }

  @GetMapping("/")
  String front(
      HttpServletRequest request,
      HttpServletResponse response) {
    String language = request.getHeader("Accept-Language");
    String userAgent = request.getHeader("User-Agent");
    String referrer = request.getHeader("Referer");
    VISITS.info("{} {} {}", request.getRemoteAddr(), userAgent, referrer);
    visits.save(
        new Visit(request.getRemoteAddr(), userAgent, language, request.getHeader("X-Country"), referrer));
    if (allowsCookies(request)) {
      @PersonalData("user.device.cookie_id")
      String clientId = UUID.randomUUID().toString();
      response.addCookie(new Cookie("_ga", clientId));
    }
    Cookie session = new Cookie("session_id", UUID.randomUUID().toString());
    session.setHttpOnly(true);
    session.setSecure(true);
    response.addCookie(session);
    return "Welcome";
  }
}
