package workflow.website;

import dev.privet.annotations.Anonymizes;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The website: takes down the visit, recognises the browser, and counts answers. */
@RestController
@Purpose("improve")
class Website {
  private static final int YEAR = 365 * 24 * 60 * 60;

  private final Visits visits;
  private final SurveyResults results;

  Website(Visits visits, SurveyResults results) {
    this.visits = visits;
    this.results = results;
  }

  @GetMapping("/")
  String front(
      HttpServletRequest request,
      HttpServletResponse response,
      @CookieValue(name = "visitor_id", required = false) String known) {
    visits.save(
        new Visit(request.getRemoteAddr(), request.getHeader("User-Agent"), request.getRequestURL().toString()));
    Cookie cookie = new Cookie("visitor_id", known == null ? UUID.randomUUID().toString() : known);
    cookie.setMaxAge(YEAR);
    cookie.setHttpOnly(true);
    response.addCookie(cookie);
    return "Welcome";
  }

  @Anonymizes
  private static String topic(@PersonalData("pd:Interest") String answer) {
    return answer.contains("price") ? "price" : "other";
  }

  @Purpose("analytics")
  @PostMapping("/survey")
  void survey(@RequestBody @PersonalData("pd:Interest") String answer) {
    results.save(new SurveyResult(topic(answer)));
  }
}
