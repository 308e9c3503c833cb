package flows.strings;

import java.text.MessageFormat;
import java.util.Formatter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Formats {
  private static final Logger log = LoggerFactory.getLogger(Formats.class);
  private static final String LINE = "%d|%d|%s";

  public void format(Customer customer) {
    String line = String.format(Locale.ROOT, LINE, 4, customer.orders(), customer.phone());
    // expect: PRV101 user.contact.phone_number
    log.info(line);

    String message = MessageFormat.format("{0} has {1} orders", customer.name(), customer.orders());
    // expect: PRV101 user.name
    log.info(message);

    String orders = String.format("%05d", customer.orders());
    // silent: only the number of orders went in
    log.info(orders);
  }

  public void formatter(Customer customer) {
    StringBuilder target = new StringBuilder();
    Formatter formatter = new Formatter(target);
    // silent: nothing has been formatted yet
    log.info("before: {}", target);
    formatter.format("%s", customer.email());
    // expect: PRV101 user.contact.email
    log.info("after: {}", target);
  }
}
