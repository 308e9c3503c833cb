package flows.control;

public class Folder {
  private final Office next = new Office();

  void stamped(String kind, String where, String whom) {
    close(kind + "/", where, whom);
  }

  private void close(String kind, String where, String whom) {
    next.closed(kind, where, whom);
  }
}
