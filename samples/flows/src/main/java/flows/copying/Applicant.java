package flows.copying;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Applicant {
  @Id private long id;

  @Column(name = "email")
  private String email;

  private String phone;
  private String intake;

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getIntake() {
    return intake;
  }

  public void setIntake(String intake) {
    this.intake = intake;
  }
}
