package worktruly.operations;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Retention;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A closed account, kept for a quarter of a year in the hope that the customer comes back. */
// expect: PRV402 user.contact.email
// expect: PRV404 user.contact.email
@Entity
@Retention(days = 90, from = "account_closed")
class FormerCustomer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.contact.email", subject = "customer")
  private String email;

  private LocalDate closedOn;

  protected FormerCustomer() {}

  FormerCustomer(String email) {
    this.email = email;
    this.closedOn = LocalDate.now();
  }
}
