package shop;

import dev.privet.annotations.PersonalData;

/** A customer as the shop keeps it. */
public class Customer {
  private final long number;

  @PersonalData("user.name")
  private final String name;

  @PersonalData("user.contact.email")
  private final String email;

  @PersonalData("user.contact.phone_number")
  private final String phone;

  public Customer(long number, String name, String email, String phone) {
    this.number = number;
    this.name = name;
    this.email = email;
    this.phone = phone;
  }

  public long number() {
    return number;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }

  @Override
  public String toString() {
    return name + " <" + email + ">";
  }
}
