package worktruly.operations;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** An order by telephone, with the card as it was read out. */
@Entity
class PhoneOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.financial.credit_card")
  private String cardNumber;

  protected PhoneOrder() {}

  PhoneOrder(String cardNumber) {
    this.cardNumber = cardNumber;
  }
}
