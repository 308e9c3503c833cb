package worktruly.growth;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A second sign-up form, which asks for more than the policy tells. */
@RestController
class TrialOffer {
  private static final Logger SIGN_UPS = LoggerFactory.getLogger("signups");

  // expect: PRV501 user.demographic.date_of_birth
  record TrialForm(
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.email", subject = "customer") String email,
      @PersonalData(value = "user.contact.organization", subject = "customer") String companyName,
      @PersonalData(value = "user.contact.address", subject = "customer") String companyAddress,
      @PersonalData("user.authorization.password") String password,
      LocalDate birthday) {}

  @PostMapping("/trial")
  void start(@RequestBody TrialForm form) {
    // expect: PRV101 user.demographic.date_of_birth
    SIGN_UPS.info("trial {} {} {} {}", form.name(), form.email(), form.companyName(), form.birthday());
  }
}
