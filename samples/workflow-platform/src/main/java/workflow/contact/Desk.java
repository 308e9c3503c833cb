package workflow.contact;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes contacts, problems, questions and opinions. */
@RestController
@Purpose("essential.service")
class Desk {
  private final Contacts contacts;
  private final Tickets tickets;
  private final Inquiries inquiries;
  private final Feedbacks feedbacks;

  Desk(Contacts contacts, Tickets tickets, Inquiries inquiries, Feedbacks feedbacks) {
    this.contacts = contacts;
    this.tickets = tickets;
    this.inquiries = inquiries;
    this.feedbacks = feedbacks;
  }

  record ContactForm(
      @PersonalData(value = "user.name", subject = "business_contact") String name,
      @PersonalData(value = "user.contact.phone_number", subject = "business_contact") String phone,
      @PersonalData(value = "user.contact.email", subject = "business_contact") String email,
      @PersonalData(value = "user.contact.address", subject = "business_contact") String address) {}

  record TicketForm(
      @PersonalData(value = "user.name", subject = "support_requester") String name,
      @PersonalData(value = "user.contact.email", subject = "support_requester") String email,
      @PersonalData(value = "user.content.private.body", subject = "support_requester") String problem) {}

  record InquiryForm(
      @PersonalData(value = "user.name", subject = "inquirer") String name,
      @PersonalData(value = "user.contact.address", subject = "inquirer") String address,
      @PersonalData(value = "user.contact.phone_number", subject = "inquirer") String phone) {}

  record FeedbackForm(@PersonalData("user.content.public") String feedback, boolean publishable) {}

  @PostMapping("/contacts")
  @ResponseStatus(HttpStatus.CREATED)
  void contact(@RequestBody ContactForm form) {
    contacts.save(new Contact(form.name(), form.phone(), form.email(), form.address()));
  }

  @PostMapping("/tickets")
  void ticket(@RequestBody TicketForm form) {
    tickets.save(new Ticket(form.name(), form.email(), form.problem()));
  }

  @PostMapping("/inquiries")
  void inquiry(@RequestBody InquiryForm form) {
    inquiries.save(new Inquiry(form.name(), form.address(), form.phone()));
  }

  @PostMapping("/feedback")
  void feedback(@RequestBody FeedbackForm form) {
    Feedback feedback = new Feedback(form.feedback());
    feedback.publishable(form.publishable());
    feedbacks.save(feedback);
  }

  @ConsentGate("publication")
  private boolean mayPublish(Feedback feedback) {
    return feedback.publishable();
  }

  @GetMapping("/feedback/published")
  List<String> published() {
    List<String> texts = new ArrayList<>();
    for (Feedback feedback : feedbacks.findAll()) {
      if (mayPublish(feedback)) {
        texts.add(feedback.text());
      }
    }
    return texts;
  }
}
