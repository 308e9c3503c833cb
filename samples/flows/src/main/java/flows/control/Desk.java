package flows.control;

public class Desk {
  private final Folder next = new Folder();

  void noted(String kind, String where, String whom) {
    stamp(kind + "/", where, whom);
  }

  private void stamp(String kind, String where, String whom) {
    next.stamped(kind, where, whom);
  }
}
