package flows.dispatch;

public class AddressReport extends Report {
  @Override
  protected String line(Member member) {
    return "- " + member.email();
  }
}
