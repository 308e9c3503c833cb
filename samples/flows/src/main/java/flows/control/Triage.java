package flows.control;

public class Triage {
  private final Clerk next = new Clerk();

  void sorted(String kind, String where, String whom) {
    weigh(kind + "/", where, whom);
  }

  private void weigh(String kind, String where, String whom) {
    next.weighed(kind, where, whom);
  }
}
