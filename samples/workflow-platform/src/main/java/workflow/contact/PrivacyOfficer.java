package workflow.contact;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers written requests for access and correction; a proof of identity is looked at and not kept. */
@RestController
class PrivacyOfficer {
  private final Inquiries inquiries;
  private final Leads leads;

  PrivacyOfficer(Inquiries inquiries, Leads leads) {
    this.inquiries = inquiries;
    this.leads = leads;
  }

  record Proof(@PersonalData("user.government_id.passport_number") String passportNumber) {}

  @Purpose("identity_verification")
  @PostMapping("/privacy-officer/identity")
  boolean verify(@RequestBody Proof proof) {
    return proof.passportNumber().length() > 5;
  }

  @GetMapping("/privacy-officer/access/inquiries/{id}")
  Optional<Desk.InquiryForm> inquiry(@PathVariable Long id) {
    return inquiries.findById(id).map(it -> new Desk.InquiryForm(it.name(), it.address(), it.phone()));
  }

  @GetMapping("/privacy-officer/access/leads/{id}")
  Optional<Evaluation.Form> lead(@PathVariable Long id) {
    return leads.findById(id).map(it -> new Evaluation.Form(it.name(), it.email(), it.phone(), it.business()));
  }

  @PutMapping("/privacy-officer/correction/inquiries/{id}")
  void correctInquiry(@PathVariable Long id, @RequestBody Desk.InquiryForm form) {
    Inquiry inquiry = inquiries.findById(id).orElseThrow();
    inquiry.name(form.name());
    inquiry.address(form.address());
    inquiry.phone(form.phone());
    inquiries.save(inquiry);
  }

  @PutMapping("/privacy-officer/correction/leads/{id}")
  void correctLead(@PathVariable Long id, @RequestBody Evaluation.Form form) {
    Lead lead = leads.findById(id).orElseThrow();
    lead.name(form.name());
    lead.email(form.email());
    lead.phone(form.phone());
    lead.business(form.business());
    leads.save(lead);
  }
}
