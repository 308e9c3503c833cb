package workflow.sales;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import workflow.contact.Feedback;
import workflow.contact.Feedbacks;
import workflow.contact.Lead;
import workflow.platform.Document;

/** Brochures, quotations and advertisements, with whatever is at hand. */
@RestController
@Purpose("marketing")
class Campaign {
  private final Brochures brochures;
  private final FormerLeads former;
  private final Feedbacks feedbacks;
  private final RestTemplate rest;

  Campaign(Brochures brochures, FormerLeads former, Feedbacks feedbacks, RestTemplate rest) {
    this.brochures = brochures;
    this.former = former;
    this.feedbacks = feedbacks;
    this.rest = rest;
  }

  void lead(Lead lead) {
    // expect: PRV504 user.contact.phone_number
    brochures.save(new Brochure(lead.phone()));
  }

  void document(Document document) {
    // expect: PRV504 user.content
    brochures.save(new Brochure(document.content()));
  }

  @Purpose("evaluation")
  void lost(Lead lead) {
    former.save(new FormerLead(lead.email()));
  }

  void advertise(@PersonalData(value = "user.contact.email", subject = "business_contact") String email) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://graph.facebook.com/v19.0/audience/users", Map.of("em", email));
  }

  @GetMapping("/quotations")
  List<String> quotations() {
    List<String> texts = new ArrayList<>();
    for (Feedback feedback : feedbacks.findAll()) {
      texts.add(feedback.text());
    }
    // expect: PRV204 user.content.public
    return texts;
  }

  @GetMapping("/offer")
  void offer(
      @RequestParam @PersonalData(value = "user.contact.email", subject = "business_contact") String email,
      HttpServletResponse response) {
    // expect: PRV303 user.contact.email
    response.addCookie(new Cookie("offer_for", email));
  }
}
