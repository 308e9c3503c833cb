package emsoft.account;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Somebody who has registered, with what they told us. */
@Entity
public class Contact {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "customer")
  private String name;

  @PersonalData(value = "user.contact.email", subject = "customer")
  private String email;

  @PersonalData(value = "user.contact.organization", subject = "customer")
  private String company;

  @PersonalData(value = "user.contact.phone_number", subject = "customer")
  private String phone;

  @PersonalData(value = "user.contact.address", subject = "customer")
  private String postalAddress;

  @PersonalData(value = "pd:Interest", subject = "customer")
  private String interest;

  private String passwordHash;

  private boolean optedOut;

  private boolean registeredForEvent;

  private boolean interestedInPartner;

  private LocalDate lastSeenOn;

  protected Contact() {}

  public Contact(String name, String email, String company, String phone, String postalAddress, String interest, String passwordHash) {
    this.name = name;
    this.email = email;
    this.company = company;
    this.phone = phone;
    this.postalAddress = postalAddress;
    this.interest = interest;
    this.passwordHash = passwordHash;
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

  public String email() {
    return email;
  }

  public void email(String email) {
    this.email = email;
  }

  public String company() {
    return company;
  }

  public void company(String company) {
    this.company = company;
  }

  public String phone() {
    return phone;
  }

  public void phone(String phone) {
    this.phone = phone;
  }

  public String postalAddress() {
    return postalAddress;
  }

  public void postalAddress(String postalAddress) {
    this.postalAddress = postalAddress;
  }

  public String interest() {
    return interest;
  }

  public void interest(String interest) {
    this.interest = interest;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public void passwordHash(String passwordHash) {
    this.passwordHash = passwordHash;
  }

  public boolean optedOut() {
    return optedOut;
  }

  public void optedOut(boolean optedOut) {
    this.optedOut = optedOut;
  }

  public boolean registeredForEvent() {
    return registeredForEvent;
  }

  public void registeredForEvent(boolean registeredForEvent) {
    this.registeredForEvent = registeredForEvent;
  }

  public boolean interestedInPartner() {
    return interestedInPartner;
  }

  public void interestedInPartner(boolean interestedInPartner) {
    this.interestedInPartner = interestedInPartner;
  }

  public LocalDate lastSeenOn() {
    return lastSeenOn;
  }

  public void lastSeenOn(LocalDate lastSeenOn) {
    this.lastSeenOn = lastSeenOn;
  }
}
