package perfectwork.payment;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What was bought; the card is elsewhere. */
@Entity
class Purchase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.payment")
  private String reference;

  private long amount;

  protected Purchase() {}

  Purchase(String reference, long amount) {
    this.reference = reference;
    this.amount = amount;
  }

  Long id() {
    return id;
  }

  String reference() {
    return reference;
  }

  long amount() {
    return amount;
  }
}
