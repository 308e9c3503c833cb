package emsoft.account;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.Purpose;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Tells an event's organiser or a partner nearby of people who asked for it. */
@RestController
@Purpose("essential.service")
class Referrals {
  private final Contacts contacts;
  private final RestTemplate rest;

  Referrals(Contacts contacts, RestTemplate rest) {
    this.contacts = contacts;
    this.rest = rest;
  }

  @ConsentGate("event_registered")
  private boolean isRegisteredForEvent(Contact contact) {
    return contact.registeredForEvent();
  }

  @ConsentGate("interest_expressed")
  private boolean isInterested(Contact contact) {
    return contact.interestedInPartner();
  }

  @PostMapping("/referrals/{id}")
  void refer(@PathVariable Long id) {
    Contact contact = contacts.findById(id).orElseThrow();
    if (isRegisteredForEvent(contact)) {
      rest.postForLocation(
          "https://organiser.example.org/guests",
          Map.of("name", contact.name(), "email", contact.email(), "company", contact.company()));
    }
    if (isInterested(contact)) {
      rest.postForLocation(
          "https://partner.example.net/leads", Map.of("name", contact.name(), "phone", contact.phone()));
    }
  }
}
