package emsoft.outreach;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Forms that ask for more than the policy tells. */
@RestController
class Competition {
  private final Prospects prospects;

  Competition(Prospects prospects) {
    this.prospects = prospects;
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
      @PersonalData(value = "user.demographic.language", subject = "visitor") String language,
      @PersonalData(value = "user.location.imprecise", subject = "visitor") String country,
      @PersonalData(value = "user.device.ip_address", subject = "visitor") String ipAddress,
      @PersonalData(value = "pd:UserAgent", subject = "visitor") String userAgent,
      @PersonalData(value = "pd:BrowsingReferral", subject = "visitor") String referrer,
      @PersonalData("pd:BrowserFingerprint") String browserFingerprint) {}

  // expect: PRV501 user.biometric
  record Clicks(
      @PersonalData(value = "user.behavior", subject = "trial_user") String clicks,
      @PersonalData("user.biometric") String gaze) {}

  // expect: PRV501 user.demographic.gender
  record Project(
      @PersonalData("user.authorization.credentials") String token,
      @PersonalData(value = "user.content.private", subject = "developer") String sources,
      @PersonalData("user.demographic.gender") String gender) {}

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

  @PostMapping("/competition/clicks")
  int clicks(@RequestBody Clicks clicks) {
    return clicks.gaze().length();
  }

  @PostMapping("/competition/project")
  int project(@RequestBody Project project) {
    return project.gender().length();
  }

  @PostMapping("/competition/captcha")
  int captcha(@RequestBody Captcha captcha) {
    return captcha.deviceId().length();
  }
}
