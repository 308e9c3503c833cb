package worktruly.billing;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** The record of a payment: how much and for what, never with which card. */
@Entity
class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.payment")
  private String transactionReference;

  @PersonalData("user.payment")
  private long amount;

  protected Payment() {}

  Payment(String transactionReference, long amount) {
    this.transactionReference = transactionReference;
    this.amount = amount;
  }
}
