package flows.dispatch;

public class BranchReport extends Report {
  @Override
  protected String line(Member member) {
    return "- " + member.branch();
  }

  @Override
  protected String title() {
    return super.title() + " by branch";
  }
}
