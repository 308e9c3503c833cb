package softhelpers.guest;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Invites guests, once, and forgets them when they say so. */
@RestController
@Purpose("invitation")
class Invitations {
  private final Guests guests;
  private final Letters letters;

  Invitations(Guests guests, Letters letters) {
    this.guests = guests;
    this.letters = letters;
  }

  record Form(
      @PersonalData(value = "user.name", subject = "guest") String name,
      @PersonalData(value = "user.contact.email", subject = "guest") String email) {}

  @PostMapping("/me/guests")
  Long invite(@RequestBody Form form) {
    Guest guest = new Guest(form.name(), form.email());
    guest.invited(true);
    letters.save(new Letter("To " + form.email() + ": come and see"));
    return guests.save(guest).id();
  }

  @DeleteMapping("/guests/{id}")
  void erase(@PathVariable Long id) {
    guests.deleteById(id);
  }
}
