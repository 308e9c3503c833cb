package flows.limits;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is found wrongly. */
public class Callers {
  private static final Logger log = LoggerFactory.getLogger(Callers.class);

  public void first(String email) {
    List<String> entry = new ArrayList<>(List.of("ticket", email));
    // expect spurious: PRV101 user.contact.email [L10]
    log.info("a {}", entry.get(0));
    entry.remove(1);
    // expect spurious: PRV101 user.contact.email [L10]
    log.info("entry {}", entry);
  }

  public void covered(String email) {
    char[] letters = email.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = '*';
    }
    // expect spurious: PRV101 user.contact.email [L11]
    log.info("covered {}", new String(letters));
  }
}
