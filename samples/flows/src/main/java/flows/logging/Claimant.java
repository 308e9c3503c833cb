package flows.logging;

import dev.privet.annotations.NotPersonalData;
import dev.privet.annotations.PersonalData;

public class Claimant {
  private String email;
  private String phone;
  private String policyNumber;

  @PersonalData("user.name")
  private String name;

  public String getEmail() {
    return email;
  }

  public String getPhone() {
    return phone;
  }

  @NotPersonalData(reason = "the number of a contract, not of a person")
  public String getPolicyNumber() {
    return policyNumber;
  }

  public String getName() {
    return name;
  }
}
