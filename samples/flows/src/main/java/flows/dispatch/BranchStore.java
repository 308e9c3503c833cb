package flows.dispatch;

public class BranchStore extends Store<Member, String> {
  @Override
  protected String key(Member thing) {
    return thing.branch();
  }
}
