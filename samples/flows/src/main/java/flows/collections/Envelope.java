package flows.collections;

import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Envelope {
  private static final Logger log = LoggerFactory.getLogger(Envelope.class);

  public void fill(Subscriber subscriber) {
    String[] lines = new String[3];
    lines[0] = "Printed matter";
    lines[1] = subscriber.email();

    // silent: the line before
    log.info("begins with {}", lines[0]);
    // expect: PRV101 user.contact.email
    log.info("goes on with {}", lines[1]);

    String[] copy = Arrays.copyOf(lines, 2);
    // expect: PRV101 user.contact.email
    log.info("copied {}", Arrays.toString(copy));
    // silent: a length
    log.info("{} lines", lines.length);
  }

  public void grid(Subscriber subscriber) {
    String[][] labels = {{"A1", "A2"}, {"B1", subscriber.phone()}};
    String cell = labels[1][1];

    // expect: PRV101 user.contact.phone_number
    log.info("label {}", cell);
  }

  public void several(Subscriber subscriber) {
    report("sent to", subscriber.email(), subscriber.edition());
    reportPlain("sent in", subscriber.edition());
  }

  private void report(String what, Object... details) {
    for (Object detail : details) {
      // expect: PRV101 user.contact.email
      log.info("{} {}", what, detail);
    }
  }

  private void reportPlain(String what, Object... details) {
    // silent: called with the edition only
    log.info("{} {}", what, details[0]);
  }
}
