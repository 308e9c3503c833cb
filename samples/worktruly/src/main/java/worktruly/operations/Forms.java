package worktruly.operations;

import dev.privet.annotations.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Forms that ask for one thing more than the policy declares. */
@RestController
class Forms {
  private static final Logger LOG = LoggerFactory.getLogger(Forms.class);

  // expect: PRV501 user.government_id.tax_number
  record InvoiceForm(
      @PersonalData(value = "user.contact.email", subject = "payer") String billingEmail,
      @PersonalData(value = "user.contact.organization", subject = "payer") String organisation,
      @PersonalData(value = "user.contact.address", subject = "payer") String billingAddress,
      @PersonalData("user.government_id.tax_number") String taxNumber) {}

  // expect: PRV501 pd:CreditScore
  record PaymentForm(
      @PersonalData("user.payment") String transactionReference, @PersonalData("pd:CreditScore") String creditScore) {}

  // expect: PRV501 pd:MentalHealth
  record CallForm(@PersonalData("pd:CallLog") String callSummary, @PersonalData("pd:MentalHealth") String mood) {}

  // expect: PRV501 user.demographic.age_range
  record FeedbackForm(
      @PersonalData("user.content.public") String feedback, @PersonalData("user.demographic.age_range") String ageRange) {}

  // expect: PRV501 user.demographic.religious_belief
  record ImportForm(
      @PersonalData(value = "user.content", subject = "end_customer") String orders,
      @PersonalData("user.demographic.religious_belief") String religion) {}

  @PostMapping("/forms/invoice")
  void invoice(@RequestBody InvoiceForm form) {
    LOG.info("invoice form, {} characters", form.taxNumber().length());
  }

  @PostMapping("/forms/payment")
  void payment(@RequestBody PaymentForm form) {
    LOG.info("payment form, {} characters", form.creditScore().length());
  }

  @PostMapping("/forms/call")
  void call(@RequestBody CallForm form) {
    LOG.info("call form, {} characters", form.mood().length());
  }

  @PostMapping("/forms/feedback")
  void feedback(@RequestBody FeedbackForm form) {
    LOG.info("feedback form, {} characters", form.ageRange().length());
  }

  @PostMapping("/forms/import")
  void importRecords(@RequestBody ImportForm form) {
    LOG.info("import form, {} characters", form.religion().length());
  }
}
