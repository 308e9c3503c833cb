package workflow.sales;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Forms that ask for one thing more than the policy declares. */
@RestController
class Forms {
  private final Beliefs beliefs;

  Forms(Beliefs beliefs) {
    this.beliefs = beliefs;
  }

  // expect: PRV501 user.demographic.date_of_birth
  record ContactForm(
      @PersonalData(value = "user.name", subject = "business_contact") String name,
      @PersonalData(value = "user.contact.phone_number", subject = "business_contact") String phone,
      @PersonalData("user.demographic.date_of_birth") LocalDate birthday) {}

  // expect: PRV501 user.device.device_id
  record TicketForm(
      @PersonalData(value = "user.name", subject = "support_requester") String name,
      @PersonalData(value = "user.content.private.body", subject = "support_requester") String problem,
      @PersonalData("user.device.device_id") String deviceId) {}

  // expect: PRV501 pd:Salary
  record InquiryForm(
      @PersonalData(value = "user.name", subject = "inquirer") String name,
      @PersonalData(value = "user.contact.address", subject = "inquirer") String address,
      @PersonalData("pd:Salary") String salary) {}

  // expect: PRV501 user.demographic.marital_status
  record EvaluationForm(
      @PersonalData(value = "user.contact.email", subject = "lead") String email,
      @PersonalData(value = "user.workplace", subject = "lead") String business,
      @PersonalData("user.demographic.marital_status") String maritalStatus) {}

  // expect: PRV501 user.demographic.age_range
  record FeedbackForm(
      @PersonalData("user.content.public") String feedback, @PersonalData("user.demographic.age_range") String ageRange) {}

  // expect: PRV501 pd:BrowserFingerprint
  record Browser(
      @PersonalData(value = "user.device.ip_address", subject = "visitor") String ipAddress,
      @PersonalData(value = "pd:UserAgent", subject = "visitor") String userAgent,
      @PersonalData("pd:BrowserFingerprint") String browserFingerprint) {}

  // expect: PRV501 pd:FacialPrint
  record Proof(
      @PersonalData("user.government_id.passport_number") String passportNumber,
      @PersonalData("pd:FacialPrint") String facialPrint) {}

  // expect: PRV501 user.demographic.religious_belief
  record Greeting(@PersonalData("user.demographic.religious_belief") String religion) {}

  @PostMapping("/sales/contact")
  int contact(@RequestBody ContactForm form) {
    return form.birthday().getYear();
  }

  @PostMapping("/sales/ticket")
  int ticket(@RequestBody TicketForm form) {
    return form.deviceId().length();
  }

  @PostMapping("/sales/inquiry")
  int inquiry(@RequestBody InquiryForm form) {
    return form.salary().length();
  }

  @PostMapping("/sales/evaluation")
  int evaluation(@RequestBody EvaluationForm form) {
    return form.maritalStatus().length();
  }

  @PostMapping("/sales/feedback")
  int feedback(@RequestBody FeedbackForm form) {
    return form.ageRange().length();
  }

  @PostMapping("/sales/browser")
  int browser(@RequestBody Browser browser) {
    return browser.browserFingerprint().length();
  }

  @PostMapping("/sales/proof")
  int proof(@RequestBody Proof proof) {
    return proof.facialPrint().length();
  }

  @PostMapping("/sales/greeting")
  void greeting(@RequestBody Greeting greeting) {
    // expect: PRV301 user.demographic.religious_belief
    beliefs.save(new Belief(greeting.religion()));
  }
}
