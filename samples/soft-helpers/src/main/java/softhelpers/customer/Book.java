package softhelpers.customer;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is in somebody's books. */
@Entity
@Table(schema = "personal")
public class Book {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long customerId;

  @PersonalData(value = "user.demographic.gender", subject = "customer")
  private String gender;

  @PersonalData(value = "user.financial.bank_account", subject = "customer")
  private String bankAccount;

  @PersonalData(value = "pd:CreditScore", subject = "customer")
  private String creditScore;

  @PersonalData(value = "user.behavior.purchase_history", subject = "customer")
  private String purchases;

  protected Book() {}

  public Book(Long customerId, String gender, String bankAccount, String creditScore, String purchases) {
    this.customerId = customerId;
    this.gender = gender;
    this.bankAccount = bankAccount;
    this.creditScore = creditScore;
    this.purchases = purchases;
  }

  public Long id() {
    return id;
  }

  public Long customerId() {
    return customerId;
  }

  public String gender() {
    return gender;
  }

  public void gender(String gender) {
    this.gender = gender;
  }

  public String bankAccount() {
    return bankAccount;
  }

  public void bankAccount(String bankAccount) {
    this.bankAccount = bankAccount;
  }

  public String creditScore() {
    return creditScore;
  }

  public void creditScore(String creditScore) {
    this.creditScore = creditScore;
  }

  public String purchases() {
    return purchases;
  }

  public void purchases(String purchases) {
    this.purchases = purchases;
  }
}
