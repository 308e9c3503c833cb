package flows.objects;

import dev.privet.annotations.PersonalData;

/** Has a text of its own, which leaves the phone out. */
public class Client {
  private final String email;
  private final String phone;
  private final int branch;

  @PersonalData("user.name")
  private final String name;

  public Client(String name, String email, String phone, int branch) {
    this.name = name;
    this.email = email;
    this.phone = phone;
    this.branch = branch;
  }

  public int branch() {
    return branch;
  }

  public Client self() {
    return this;
  }

  @Override
  public String toString() {
    return "Client " + name + " <" + email + ">";
  }
}
