package flows.objects;

/** Says nothing of itself. */
public class DiscreetClient extends Client {
  public DiscreetClient(String name, String email, String phone) {
    super(name, email, phone, 8);
  }

  @Override
  public String toString() {
    return "a client of branch " + branch();
  }
}
