package flows.dispatch;

public interface Node {
  <R> R accept(Visitor<R> visitor);

  record Person(Member member) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.person(member);
    }
  }

  record Place(String name) implements Node {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.place(name);
    }
  }
}
