package flows.dispatch;

public interface Channel {
  String target(Member member);

  default String describe(Member member) {
    return "to " + target(member);
  }

  static Channel byMail() {
    return Member::email;
  }
}
