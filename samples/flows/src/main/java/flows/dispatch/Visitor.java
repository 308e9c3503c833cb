package flows.dispatch;

public interface Visitor<R> {
  R person(Member member);

  R place(String name);
}
