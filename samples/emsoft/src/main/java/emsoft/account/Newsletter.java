package emsoft.account;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.Purpose;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** News for everybody who has not opted out of them. */
@RestController
class Newsletter {
  private final Contacts contacts;
  private final Letters letters;

  Newsletter(Contacts contacts, Letters letters) {
    this.contacts = contacts;
    this.letters = letters;
  }

  @ConsentGate("marketing.communications")
  private boolean wantsNews(Contact contact) {
    return !contact.optedOut();
  }

  @Purpose("marketing.communications")
  @PostMapping("/newsletter")
  void send(@RequestBody String text) {
    for (Contact contact : contacts.findAll()) {
      if (wantsNews(contact)) {
        letters.save(new Letter(contact.id(), "Dear " + contact.name() + ", " + text));
      }
    }
  }

  @Purpose("essential.service")
  @PostMapping("/newsletter/opt-out")
  void optOut(@RequestBody Long id) {
    Contact contact = contacts.findById(id).orElseThrow();
    contact.optedOut(true);
    contacts.save(contact);
  }
}
