package flows.silent;

import java.time.LocalDate;

public class Employee {
  public enum Shift {
    EARLY,
    LATE
  }

  private String email;
  private String phone;
  private Shift shift;
  private LocalDate contractUntil;
  private boolean emailVerified;

  public String getEmail() {
    return email;
  }

  public String getPhone() {
    return phone;
  }

  public Shift getShift() {
    return shift;
  }

  public LocalDate getContractUntil() {
    return contractUntil;
  }

  public boolean isEmailVerified() {
    return emailVerified;
  }
}
