package worktruly.growth;

import dev.privet.annotations.PersonalData;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a script in the page sends home about visitors. */
@RestController
class Beacon {
  private final Deque<Integer> sizes = new ArrayDeque<>();

  // expect: PRV501 pd:BrowserFingerprint
  record Browser(
      @PersonalData("user.device.ip_address") String ipAddress,
      @PersonalData("pd:UserAgent") String userAgent,
      @PersonalData("user.demographic.language") String language,
      @PersonalData("pd:DeviceOperatingSystem") String operatingSystem,
      @PersonalData("user.location.imprecise") String country,
      @PersonalData("pd:BrowserFingerprint") String browserFingerprint) {}

  // expect: PRV501 user.demographic.gender
  record Clicks(
      @PersonalData("user.behavior") String clicks, @PersonalData("user.demographic.gender") String gender) {}

  @PostMapping("/beacon")
  void browser(@RequestBody Browser browser) {
    sizes.add(browser.browserFingerprint().length());
  }

  @PostMapping("/beacon/clicks")
  void clicks(@RequestBody Clicks clicks) {
    sizes.add(clicks.clicks().length() + clicks.gender().length());
  }
}
