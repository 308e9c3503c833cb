package flows.dispatch;

public class HallReport extends Report {
  @Override
  protected String line(Member member) {
    return "- " + member.hall();
  }

  @Override
  protected String title() {
    return super.title() + " by hall";
  }
}
