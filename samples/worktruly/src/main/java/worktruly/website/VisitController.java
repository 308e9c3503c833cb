package worktruly.website;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes down what browsers tell about a visit. */
@RestController
@Purpose("improve")
class VisitController {
  private final Visits visits;

  VisitController(Visits visits) {
    this.visits = visits;
  }

  @PostMapping("/visits")
  void visit(HttpServletRequest request, @RequestBody @PersonalData("user.behavior") String clicks) {
    visits.save(
        new Visit(
            request.getRemoteAddr(),
            request.getHeader("User-Agent"),
            request.getHeader("Accept-Language"),
            request.getHeader("Referer"),
            clicks));
  }
}
