package flows.relay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At the beginning of a chain of fifteen calls over eight files. */
public class Sender {
  private static final Logger log = LoggerFactory.getLogger(Sender.class);

  /** Who sends. */
  public record Person(String email, String hall) {}

  public void send(Person person) {
    String back = new PostA().take(person.email());
    // expect: PRV101 user.contact.email
    log.info("came back {}", back);
    String hall = new PostA().take(person.hall());
    // silent: the hall
    log.info("came back {}", hall);
  }
}
