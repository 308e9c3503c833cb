package flows.forms;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts covered by hand: a piece of it, and something in place of the rest. */
public class Pieces {
  private static final Logger log = LoggerFactory.getLogger(Pieces.class);

  public void between(Payer payer) {
    String email = payer.getEmail();
    String covered = email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    // silent: the name before the sign is covered
    log.info("payer {}", covered);
    // silent: so here
    log.info("payer {}", email.split("@")[0].charAt(0) + "***@" + email.split("@")[1]);
    // expect: PRV101 user.contact.email
    log.info("payer {}", email.charAt(0) + " " + email.substring(email.indexOf('@')));
    // expect: PRV101 user.contact.email
    log.info("payer {}", "*** " + email + " ***");
  }

  public void helpers(Payer payer) {
    // silent: its middle is overwritten
    log.info("payer {}", maskedMiddle(payer.getEmail()));
    // silent: built letter by letter, with stars
    log.info("payer {}", hidden(payer.getPhone()));
    // expect: PRV101 user.contact.email
    log.info("payer {}", maskedOnlyByName(payer.getEmail()));
    // expect: PRV101 user.contact.phone_number
    log.info("payer {}", framed(payer.getPhone()));
  }

  private static String maskedMiddle(String text) {
    char[] letters = text.toCharArray();
    for (int i = 2; i < letters.length - 2; i++) {
      letters[i] = '*';
    }
    return new String(letters);
  }

  private static String hidden(String text) {
    StringBuilder covered = new StringBuilder();
    covered.append(text, 0, 2);
    for (int i = 2; i < text.length(); i++) {
      covered.append('*');
    }
    return covered.toString();
  }

  private static String maskedOnlyByName(String text) {
    return text.strip();
  }

  private static String framed(String text) {
    return "***" + text + "***";
  }
}
