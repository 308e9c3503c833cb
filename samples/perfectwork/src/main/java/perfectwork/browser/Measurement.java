package perfectwork.browser;

import dev.privet.annotations.Anonymizes;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Tells Google Analytics of a visit, without anybody in it. */
@RestController
@Purpose("analytics")
class Measurement {
  private final RestTemplate rest;

  Measurement(RestTemplate rest) {
    this.rest = rest;
  }

  @Anonymizes
  private static String network(@PersonalData("user.device.ip_address") String ipAddress) {
    return ipAddress.replaceAll("[0-9a-f]+$", "0");
  }

  @Anonymizes
  private static String browserFamily(@PersonalData("pd:UserAgent") String userAgent) {
    return userAgent.contains("Firefox") ? "Firefox" : "other";
  }

  @PostMapping("/measurements")
  void measure(HttpServletRequest request) {
    rest.postForLocation(
        "https://www.google-analytics.com/mp/collect",
        Map.of("ip", network(request.getRemoteAddr()), "ua", browserFamily(request.getHeader("User-Agent"))));
  }
}
