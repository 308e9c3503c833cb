package workflow.contact;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The free evaluation: what it takes to carry one out. */
@RestController
@Purpose("evaluation")
class Evaluation {
  private final Leads leads;

  Evaluation(Leads leads) {
    this.leads = leads;
  }

  record Form(
      @PersonalData(value = "user.name", subject = "lead") String name,
      @PersonalData(value = "user.contact.email", subject = "lead") String email,
      @PersonalData(value = "user.contact.phone_number", subject = "lead") String phone,
      @PersonalData(value = "user.workplace", subject = "lead") String business) {}

  @PostMapping("/evaluations")
  void start(@RequestBody Form form) {
    leads.save(new Lead(form.name(), form.email(), form.phone(), form.business()));
  }
}
