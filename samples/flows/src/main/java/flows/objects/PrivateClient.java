package flows.objects;

/** Inherits its text. */
public class PrivateClient extends Client {
  public PrivateClient(String name, String email, String phone) {
    super(name, email, phone, 7);
  }
}
