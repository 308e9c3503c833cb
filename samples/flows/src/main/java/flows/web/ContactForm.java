package flows.web;

/** Bound by the framework to the fields of a page. */
public class ContactForm {
  private String phone;
  private String subject;

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }
}
