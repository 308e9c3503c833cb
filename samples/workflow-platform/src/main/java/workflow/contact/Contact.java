package workflow.contact;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Somebody at a customer's, by name and number. */
@Entity
public class Contact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "business_contact")
  private String name;

  @PersonalData(value = "user.contact.phone_number", subject = "business_contact")
  private String phone;

  @PersonalData(value = "user.contact.email", subject = "business_contact")
  private String email;

  @PersonalData(value = "user.contact.address", subject = "business_contact")
  private String address;

  private LocalDate lastSeenOn;

  protected Contact() {}

  public Contact(String name, String phone, String email, String address) {
    this.name = name;
    this.phone = phone;
    this.email = email;
    this.address = address;
    this.lastSeenOn = LocalDate.now();
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

  public String phone() {
    return phone;
  }

  public void phone(String phone) {
    this.phone = phone;
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

  public LocalDate lastSeenOn() {
    return lastSeenOn;
  }

  public void lastSeenOn(LocalDate lastSeenOn) {
    this.lastSeenOn = lastSeenOn;
  }
}
