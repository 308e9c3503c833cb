package flows.dispatch;

public class NoticeBoard implements Channel {
  @Override
  public String target(Member member) {
    return member.hall();
  }
}
