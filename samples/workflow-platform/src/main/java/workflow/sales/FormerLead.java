package workflow.sales;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A lead that was lost, kept anyway, with no way to look at it. */
// expect: PRV403 user.contact.email
// expect: PRV406 user.contact.email
@Entity
class FormerLead {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.contact.email", subject = "lead")
  private String email;

  protected FormerLead() {}

  FormerLead(String email) {
    this.email = email;
  }

  Long id() {
    return id;
  }

  String email() {
    return email;
  }
}
