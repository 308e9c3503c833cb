package flows.silent;

import java.time.LocalDate;

public class Employee {
  public enum Department {
    SALES,
    STORE
  }

  private String email;
  private String phone;
  private Department department;
  private LocalDate contractUntil;
  private boolean emailVerified;

  public String getEmail() {
    return email;
  }

  public String getPhone() {
    return phone;
  }

  public Department getDepartment() {
    return department;
  }

  public LocalDate getContractUntil() {
    return contractUntil;
  }

  public boolean isEmailVerified() {
    return emailVerified;
  }
}
