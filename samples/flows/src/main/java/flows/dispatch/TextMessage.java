package flows.dispatch;

public class TextMessage implements Channel {
  @Override
  public String target(Member member) {
    return member.phone();
  }
}
