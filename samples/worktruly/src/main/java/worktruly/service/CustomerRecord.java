package worktruly.service;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What a customer of ours keeps about a customer of theirs. */
@Entity
public class CustomerRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long accountId;

  @PersonalData(value = "user.contact.phone_number", subject = "end_customer")
  private String phone;

  @PersonalData(value = "user.contact.email", subject = "end_customer")
  private String email;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String orders;

  protected CustomerRecord() {}

  public CustomerRecord(Long accountId, String phone, String email, String orders) {
    this.accountId = accountId;
    this.phone = phone;
    this.email = email;
    this.orders = orders;
  }

  public Long id() {
    return id;
  }

  public String phone() {
    return phone;
  }

  public String email() {
    return email;
  }

  public String orders() {
    return orders;
  }
}
