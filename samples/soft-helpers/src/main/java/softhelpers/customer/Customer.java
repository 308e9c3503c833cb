package softhelpers.customer;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who keeps books with us. */
@Entity
@Table(schema = "personal")
public class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "customer")
  private String name;

  @PersonalData(value = "user.contact.email", subject = "customer")
  private String email;

  @PersonalData(value = "user.contact.address", subject = "customer")
  private String address;

  @PersonalData(value = "user.contact.phone_number", subject = "customer")
  private String phone;

  private String passwordHash;

  private boolean supportAllowed;

  protected Customer() {}

  public Customer(String name, String email, String address, String phone, String passwordHash) {
    this.name = name;
    this.email = email;
    this.address = address;
    this.phone = phone;
    this.passwordHash = passwordHash;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public void name(String name) {
    this.name = name;
  }

  public String email() {
    return email;
  }

  public void email(String email) {
    this.email = email;
  }

  public String address() {
    return address;
  }

  public void address(String address) {
    this.address = address;
  }

  public String phone() {
    return phone;
  }

  public void phone(String phone) {
    this.phone = phone;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public void passwordHash(String passwordHash) {
    this.passwordHash = passwordHash;
  }

  public boolean supportAllowed() {
    return supportAllowed;
  }

  public void supportAllowed(boolean supportAllowed) {
    this.supportAllowed = supportAllowed;
  }
}
