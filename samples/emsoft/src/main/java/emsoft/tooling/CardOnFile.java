package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A card, so that the next payment is easier. */
@Entity
class CardOnFile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.financial.credit_card")
  private String cardNumber;

  protected CardOnFile() {}

  CardOnFile(String cardNumber) {
    this.cardNumber = cardNumber;
  }

  Long id() {
    return id;
  }

  String cardNumber() {
    return cardNumber;
  }
}
