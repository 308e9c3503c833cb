package worktruly.account;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A customer's account; when it is closed it stays for thirty days, so that it can be restored. */
@Entity
public class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "customer")
  private String name;

  @PersonalData(value = "user.contact.email", subject = "customer")
  private String email;

  @PersonalData(value = "user.contact.organization", subject = "customer")
  private String companyName;

  @PersonalData(value = "user.contact.address", subject = "customer")
  private String companyAddress;

  private boolean mayBeNamed;
  private boolean supportAllowed;
  private LocalDate closedOn;

  protected Account() {}

  Account(SignUpForm form) {
    this.name = form.name();
    this.email = form.email();
    this.companyName = form.companyName();
    this.companyAddress = form.companyAddress();
  }

  void rename(String name) {
    this.name = name;
  }

  void close(LocalDate day) {
    this.closedOn = day;
  }

  void restore() {
    this.closedOn = null;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String companyName() {
    return companyName;
  }

  public String companyAddress() {
    return companyAddress;
  }

  public boolean mayBeNamed() {
    return mayBeNamed;
  }

  public boolean isSupportAllowed() {
    return supportAllowed;
  }
}
