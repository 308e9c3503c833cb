package flows.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
public class ContactController {
  private static final Logger log = LoggerFactory.getLogger(ContactController.class);

  private final Courier courier;

  public ContactController(Courier courier) {
    this.courier = courier;
  }

  @PostMapping("/contact")
  public String contact(@ModelAttribute ContactForm form) {
    // expect: PRV101 user.contact.phone_number
    log.info("call back {}", form.getPhone());
    // silent: the subject
    log.info("about {}", form.getSubject());
    courier.carry(form.getPhone());
    // silent: the name of a page
    return "thanks";
  }

  @PostMapping("/contact/raw")
  @ResponseBody
  public String raw(@ModelAttribute ContactForm form) {
    // expect: PRV104 user.contact.phone_number
    return "We will call " + form.getPhone();
  }

  @PostMapping("/contact/entity")
  public ResponseEntity<ContactForm> entity(@ModelAttribute ContactForm form) {
    // expect: PRV104 user.contact.phone_number
    return ResponseEntity.ok(form);
  }

  @PostMapping("/contact/subject")
  public ResponseEntity<String> subject(@ModelAttribute ContactForm form) {
    // silent: the subject
    return ResponseEntity.ok(form.getSubject());
  }
}
