package flows.dispatch;

public class MemberStore extends Store<Member, String> {
  @Override
  protected String key(Member thing) {
    return thing.phone();
  }
}
