package perfectwork.browser;

import dev.privet.annotations.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Has CloudFlare deliver images that suit the browser. */
@RestController
@Purpose("essential.service.operations")
class StaticContent {
  private final RestTemplate rest;

  StaticContent(RestTemplate rest) {
    this.rest = rest;
  }

  @PostMapping("/images/warm-up")
  void warmUp(HttpServletRequest request) {
    rest.postForLocation(
        "https://api.cloudflare.com/client/v4/images", Map.of("userAgent", request.getHeader("User-Agent")));
  }
}
