package flows.web;

public class ConsoleAudit implements Audit {
  @Override
  public void record(String text) {
    // expect: PRV102 user.contact.email
    System.err.println("audit: " + text);
  }
}
