package perfectwork.marketing;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Forms that ask for more than the policy tells. */
@RestController
class Competition {
  private final Prospects prospects;
  private final CaptchaAnswers answers;

  Competition(Prospects prospects, CaptchaAnswers answers) {
    this.prospects = prospects;
    this.answers = answers;
  }

  // expect: PRV501 user.demographic.date_of_birth
  record Entry(
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.email", subject = "customer") String email,
      @PersonalData(value = "pd:Interest", subject = "customer") String interest,
      @PersonalData("user.authorization.password") String password,
      @PersonalData("user.demographic.date_of_birth") LocalDate birthday) {}

  // expect: PRV501 pd:BrowserFingerprint
  record Browser(
      @PersonalData("user.demographic.language") String language,
      @PersonalData("user.location.imprecise") String country,
      @PersonalData("user.device.ip_address") String ipAddress,
      @PersonalData("pd:UserAgent") String userAgent,
      @PersonalData("pd:BrowsingReferral") String referrer,
      @PersonalData("pd:BrowserFingerprint") String browserFingerprint) {}

  // expect: PRV501 user.device.device_id
  record Captcha(
      @PersonalData(value = "user.behavior", subject = "visitor") String score,
      @PersonalData("user.device.device_id") String deviceId) {}

  @PostMapping("/competition")
  int enter(@RequestBody Entry entry) {
    prospects.save(new Prospect(entry.email()));
    return entry.birthday().getYear();
  }

  @PostMapping("/competition/browser")
  int browser(@RequestBody Browser browser) {
    return browser.browserFingerprint().length();
  }

  @PostMapping("/competition/captcha")
  void captcha(@RequestBody Captcha captcha) {
    answers.save(new CaptchaAnswer(captcha.deviceId()));
  }
}
