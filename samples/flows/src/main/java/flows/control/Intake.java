package flows.control;

public class Intake {
  private final Triage next = new Triage();

  void receive(String kind, String where, String whom) {
    sort(kind + "/", where, whom);
  }

  private void sort(String kind, String where, String whom) {
    next.sorted(kind, where, whom);
  }
}
