package perfectwork.marketing;

import dev.privet.annotations.Purpose;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import perfectwork.account.Contact;
import perfectwork.account.Contacts;
import perfectwork.account.Letter;
import perfectwork.account.Letters;

/** News for everybody, whether they want them or not. */
@RestController
@Purpose("marketing.communications")
class Campaign {
  private final Contacts contacts;
  private final Letters letters;

  Campaign(Contacts contacts, Letters letters) {
    this.contacts = contacts;
    this.letters = letters;
  }

  @PostMapping("/campaigns")
  void send(@RequestBody String text) {
    for (Contact contact : contacts.findAll()) {
      // expect: PRV204 user.name
      letters.save(new Letter(contact.id(), "Dear " + contact.name() + ", " + text));
    }
  }
}
