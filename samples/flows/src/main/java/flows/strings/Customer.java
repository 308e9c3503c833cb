package flows.strings;

import dev.privet.annotations.PersonalData;

public class Customer {
  @PersonalData("user.name")
  private final String name;

  private final String email;
  private final String phone;

  public Customer(String name, String email, String phone) {
    this.name = name;
    this.email = email;
    this.phone = phone;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }

  public int orders() {
    return 3;
  }
}
