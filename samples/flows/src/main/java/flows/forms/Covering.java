package flows.forms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** More ways to cover a text, in the house itself: some do, some only say so. */
public class Covering {
  private static final Logger log = LoggerFactory.getLogger(Covering.class);

  public void covered(Payer payer) {
    // silent: only its length is left of it
    log.info("stars {}", "*".repeat(payer.getEmail().length()));
    // silent: nothing but stars is appended
    log.info("appended {}", appended(payer.getPhone()));
    // silent: the digits are replaced by a constant
    log.info("digits {}", payer.getPhone().replaceAll("[0-9]", "#").length());
    // silent: a constant, whatever comes in
    log.info("constant {}", redacted(payer.getEmail()));
  }

  private static String appended(String text) {
    StringBuilder covered = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      covered.append('*');
    }
    return covered.toString();
  }

  private static String redacted(String text) {
    return text == null || text.isBlank() ? "(none)" : "(redacted)";
  }

  public void notCovered(Payer payer) {
    // expect: PRV101 user.contact.email
    log.info("encrypted {}", encrypt(payer.getEmail()));
    // expect: PRV101 user.contact.email
    log.info("sanitised {}", sanitize(payer.getEmail()));
    // expect: PRV101 user.contact.phone_number
    log.info("anonymised {}", anonymize(payer.getPhone()));
    // expect: PRV101 user.contact.email
    log.info("lower {}", payer.getEmail().toLowerCase(Locale.ROOT).strip());
    // expect: PRV101 user.contact.email
    log.info("bytes {}", new String(payer.getEmail().getBytes(StandardCharsets.UTF_8)));
    // expect: PRV101 user.contact.phone_number
    log.info("letters {}", spaced(payer.getPhone()));
    // expect: PRV101 user.contact.email
    log.info("reversed {}", new StringBuilder(payer.getEmail()).reverse());
  }

  private static String encrypt(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  private static String sanitize(String text) {
    return text.replace("\n", " ").replace("\r", " ");
  }

  private static String anonymize(String text) {
    return "<" + text + ">";
  }

  private static String spaced(String text) {
    return text.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(" "));
  }

  public void filled(Payer payer) {
    char[] letters = payer.getEmail().toCharArray();
    // expect: PRV101 user.contact.email
    log.info("letters {}", new String(letters));
    Arrays.fill(letters, '*');
    // silent: every letter is a star
    log.info("letters {}", new String(letters));
  }
}
