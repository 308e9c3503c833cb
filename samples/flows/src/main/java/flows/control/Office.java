package flows.control;

public class Office {
  private final Registry next = new Registry();

  void closed(String kind, String where, String whom) {
    send(kind + "/", where, whom);
  }

  private void send(String kind, String where, String whom) {
    next.sent(kind, where, whom);
  }
}
