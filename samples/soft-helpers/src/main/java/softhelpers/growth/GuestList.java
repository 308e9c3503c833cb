package softhelpers.growth;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Guests, kept for the next campaign. */
// expect: PRV403 user.contact.email
// expect: PRV405 user.contact.email
@Entity
@Table(schema = "personal")
class GuestList {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.contact.email", subject = "guest")
  private String email;

  protected GuestList() {}

  GuestList(String email) {
    this.email = email;
  }

  Long id() {
    return id;
  }

  String email() {
    return email;
  }
}
