package perfectwork.browser;

import dev.privet.annotations.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Asks reCAPTCHA whether a visitor is human, and keeps the score alone. */
@RestController
@Purpose("essential.service.security")
class FormProtection {
  private final RestTemplate rest;
  private final CaptchaScores scores;

  FormProtection(RestTemplate rest, CaptchaScores scores) {
    this.rest = rest;
    this.scores = scores;
  }

  record Verdict(double score) {}

  @PostMapping("/forms/check")
  boolean isHuman(HttpServletRequest request) {
    Verdict verdict =
        rest.postForObject(
            "https://www.google.com/recaptcha/api/siteverify",
            Map.of("userAgent", request.getHeader("User-Agent")),
            Verdict.class);
    scores.save(new CaptchaScore(verdict.score()));
    return verdict.score() > 0.5;
  }
}
