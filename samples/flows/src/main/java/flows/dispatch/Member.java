package flows.dispatch;

public class Member {
  private final long number;
  private final String email;
  private final String phone;

  public Member(long number, String email, String phone) {
    this.number = number;
    this.email = email;
    this.phone = phone;
  }

  public String email() {
    return email;
  }

  public String phone() {
    return phone;
  }

  public String hall() {
    return number < 1000 ? "North" : "South";
  }
}
