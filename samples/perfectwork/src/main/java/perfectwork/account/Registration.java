package perfectwork.account;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers people; a postal address is taken only where an invoice goes out. */
@RestController
@Purpose("essential.service")
class Registration {
  private final Contacts contacts;
  private final PasswordEncoder encoder;

  Registration(Contacts contacts, PasswordEncoder encoder) {
    this.contacts = contacts;
    this.encoder = encoder;
  }

  record Form(
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.email", subject = "customer") String email,
      @PersonalData(value = "user.contact.organization", subject = "customer") String company,
      @PersonalData(value = "user.contact.phone_number", subject = "customer") String phone,
      @PersonalData(value = "user.contact.address", subject = "customer") String postalAddress,
      boolean invoice,
      @PersonalData(value = "pd:Interest", subject = "customer") String interest,
      @PersonalData("user.authorization.password") String password) {}

  @PostMapping("/contacts")
  @ResponseStatus(HttpStatus.CREATED)
  void register(@RequestBody Form form) {
    String postalAddress = form.invoice() ? form.postalAddress() : "";
    contacts.save(
        new Contact(
            form.name(),
            form.email(),
            form.company(),
            form.phone(),
            postalAddress,
            form.interest(),
            encoder.encode(form.password())));
  }
}
