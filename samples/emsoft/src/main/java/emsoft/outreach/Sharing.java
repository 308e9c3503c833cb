package emsoft.outreach;

import dev.privet.annotations.PersonalData;
import emsoft.account.Contact;
import emsoft.browser.Visit;
import emsoft.trial.TrialRecording;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Tells others more than the policy says, and others than it says. */
@RestController
class Sharing {
  private final RestTemplate rest;

  Sharing(RestTemplate rest) {
    this.rest = rest;
  }

  void captcha(Contact contact) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://www.google.com/recaptcha/api/annotate", Map.of("account", contact.email()));
  }

  void organiser(Contact contact) {
    // expect: PRV202 user.contact.address
    rest.postForLocation("https://organiser.example.org/guests", Map.of("address", contact.postalAddress()));
    // expect: PRV204 user.name
    rest.postForLocation("https://organiser.example.org/guests", Map.of("name", contact.name()));
  }

  void partner(Contact contact) {
    // expect: PRV202 pd:Interest
    rest.postForLocation("https://partner.example.net/leads", Map.of("interest", contact.interest()));
    // expect: PRV204 user.contact.phone_number
    rest.postForLocation("https://partner.example.net/leads", Map.of("phone", contact.phone()));
  }

  void cloud(Contact contact) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://iap.emsoft.example/transactions", Map.of("email", contact.email()));
  }

  void videos(TrialRecording recording) {
    // expect: PRV201 user.content.private
    // expect: PRV204 user.content.private
    rest.postForLocation("https://insights.hotjar.com/api/v1/recordings", Map.of("screen", recording.screen()));
  }

  void viewers(Contact contact) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://api.fullstory.com/v2/users", Map.of("email", contact.email()));
  }

  void authors(Contact contact) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://api.github.com/repos/demo/collaborators", Map.of("email", contact.email()));
  }

  void code(@PersonalData("user.authorization.credentials") String token) {
    // expect: PRV201 user.authorization.credentials
    rest.postForLocation("https://gitlab.com/api/v4/projects", Map.of("token", token));
  }

  void mailings(Contact contact) {
    // expect: PRV201 user.contact.email
    rest.postForLocation("https://us1.api.mailchimp.com/3.0/lists/1/members", Map.of("email_address", contact.email()));
  }

  void research(Visit visit) {
    // expect: PRV201 pd:BrowsingReferral
    rest.postForLocation("https://research.example.org/visits", Map.of("from", visit.referrer()));
  }

  @GetMapping("/hello")
  void greet(HttpServletResponse response) {
    @PersonalData("user.device.cookie_id")
    String clientId = UUID.randomUUID().toString();
    // expect: PRV204
    response.addCookie(new Cookie("_gid", clientId));
  }
}
