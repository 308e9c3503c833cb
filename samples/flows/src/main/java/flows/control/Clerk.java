package flows.control;

public class Clerk {
  private final Desk next = new Desk();

  void weighed(String kind, String where, String whom) {
    note(kind + "/", where, whom);
  }

  private void note(String kind, String where, String whom) {
    next.noted(kind, where, whom);
  }
}
