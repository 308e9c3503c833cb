package softhelpers.backoffice;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Retention;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who has left, kept for a quarter of a year. */
// expect: PRV402 user.contact.phone_number
// expect: PRV405 user.contact.phone_number
// expect: PRV404 user.contact.phone_number
@Entity
@Retention(days = 90, from = "consent_withdrawn")
@Table(schema = "personal")
class FormerCustomer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.contact.phone_number", subject = "customer")
  private String phone;

  private LocalDate withdrawnOn;

  protected FormerCustomer() {}

  FormerCustomer(String phone) {
    this.phone = phone;
  }

  Long id() {
    return id;
  }

  String phone() {
    return phone;
  }

  LocalDate withdrawnOn() {
    return withdrawnOn;
  }

  void withdrawnOn(LocalDate withdrawnOn) {
    this.withdrawnOn = withdrawnOn;
  }
}
