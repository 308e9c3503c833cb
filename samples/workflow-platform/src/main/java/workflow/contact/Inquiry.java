package workflow.contact;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A question from somebody who is no customer. */
@Entity
public class Inquiry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "inquirer")
  private String name;

  @PersonalData(value = "user.contact.address", subject = "inquirer")
  private String address;

  @PersonalData(value = "user.contact.phone_number", subject = "inquirer")
  private String phone;

  protected Inquiry() {}

  public Inquiry(String name, String address, String phone) {
    this.name = name;
    this.address = address;
    this.phone = phone;
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
}
