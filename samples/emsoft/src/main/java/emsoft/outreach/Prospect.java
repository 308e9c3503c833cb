package emsoft.outreach;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody we would like to win: kept without end, without a look at it, without a way out. */
// expect: PRV403 user.contact.email
// expect: PRV405 user.contact.email
// expect: PRV406 user.contact.email
@Entity
class Prospect {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.contact.email", subject = "customer")
  private String email;

  protected Prospect() {}

  Prospect(String email) {
    this.email = email;
  }

  Long id() {
    return id;
  }

  String email() {
    return email;
  }
}
