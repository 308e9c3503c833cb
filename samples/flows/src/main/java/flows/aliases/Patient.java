package flows.aliases;

import dev.privet.annotations.PersonalData;

public class Patient {
  private final String email;
  private final String phone;
  private final String ward;

  @PersonalData("user.name")
  private final String fullName;

  public Patient(String fullName, String email, String phone, String ward) {
    this.fullName = fullName;
    this.email = email;
    this.phone = phone;
    this.ward = ward;
  }

  public String getFullName() {
    return fullName;
  }

  public String getEmail() {
    return email;
  }

  public String getPhone() {
    return phone;
  }

  public String getWard() {
    return ward;
  }
}
