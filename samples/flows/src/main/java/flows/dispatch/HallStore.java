package flows.dispatch;

public class HallStore extends Store<Member, String> {
  @Override
  protected String key(Member thing) {
    return thing.hall();
  }
}
