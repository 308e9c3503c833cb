package softhelpers.growth;

import dev.privet.annotations.PersonalData;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Forms that ask for one thing more than the policy declares, and cookies that remember too much. */
@RestController
class Forms {
  private static final int YEAR = 365 * 24 * 60 * 60;

  // expect: PRV501 pd:WorkHistory
  record CustomerForm(
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.address", subject = "customer") String address,
      @PersonalData("pd:WorkHistory") String workHistory) {}

  // expect: PRV501 user.government_id.tax_number
  record BookForm(
      @PersonalData(value = "pd:CreditScore", subject = "customer") String creditScore,
      @PersonalData(value = "user.behavior.purchase_history", subject = "customer") String purchases,
      @PersonalData("user.government_id.tax_number") String taxNumber) {}

  // expect: PRV501 user.device.device_id
  record LinkForm(
      @PersonalData("user.authorization.credentials") String secret,
      @PersonalData("user.device.device_id") String deviceId) {}

  // expect: PRV501 user.biometric
  record GuestForm(
      @PersonalData(value = "user.name", subject = "guest") String name,
      @PersonalData(value = "user.contact.email", subject = "guest") String email,
      @PersonalData("user.biometric") String gaze) {}

  record SignIn(
      @PersonalData("user.account.username") String username,
      @PersonalData("user.authorization.password") String password) {}

  @PostMapping("/growth/customers")
  int customer(@RequestBody CustomerForm form) {
    return form.workHistory().length();
  }

  @PostMapping("/growth/books")
  int book(@RequestBody BookForm form) {
    return form.taxNumber().length();
  }

  @PostMapping("/growth/links")
  int link(@RequestBody LinkForm form) {
    return form.deviceId().length();
  }

  @PostMapping("/growth/guests")
  int guest(@RequestBody GuestForm form) {
    return form.gaze().length();
  }

  @PostMapping("/growth/sign-in")
  void signIn(@RequestBody SignIn form, HttpServletResponse response) {
    // expect: PRV301 user.account.username
    response.addCookie(new Cookie("user", form.username()));
    // expect: PRV301 user.authorization.password
    response.addCookie(new Cookie("word", form.password()));
    // expect: PRV303
    Cookie session = new Cookie("SID", String.valueOf(System.nanoTime()));
    session.setMaxAge(YEAR);
    response.addCookie(session);
  }
}
