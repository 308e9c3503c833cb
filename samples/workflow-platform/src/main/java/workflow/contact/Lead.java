package workflow.contact;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Somebody who wants to try the platform. */
@Entity
public class Lead {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "lead")
  private String name;

  @PersonalData(value = "user.contact.email", subject = "lead")
  private String email;

  @PersonalData(value = "user.contact.phone_number", subject = "lead")
  private String phone;

  @PersonalData(value = "user.workplace", subject = "lead")
  private String business;

  private LocalDate at;

  protected Lead() {}

  public Lead(String name, String email, String phone, String business) {
    this.name = name;
    this.email = email;
    this.phone = phone;
    this.business = business;
    this.at = LocalDate.now();
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

  public String phone() {
    return phone;
  }

  public void phone(String phone) {
    this.phone = phone;
  }

  public String business() {
    return business;
  }

  public void business(String business) {
    this.business = business;
  }

  public LocalDate at() {
    return at;
  }

  public void at(LocalDate at) {
    this.at = at;
  }
}
