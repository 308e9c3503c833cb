package flows.strings;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Printer {
  private static final Logger log = LoggerFactory.getLogger(Printer.class);

  public void print(Customer customer) {
    StringWriter page = new StringWriter();
    StringWriter cover = new StringWriter();
    PrintWriter writer = new PrintWriter(page);
    heading(new PrintWriter(cover));
    writer.printf("To: %s%n", customer.email());
    writer.flush();

    // expect: PRV101 user.contact.email
    log.info(page.toString());
    // silent: written to by another writer
    log.info(cover.toString());
  }

  private void heading(PrintWriter writer) {
    writer.println("Letters of the week");
  }

  public void join(Customer customer) {
    // expect: PRV101 user.contact.email, user.name
    log.info(Joiner.on(" <").join(customer.name(), customer.email()));
    // expect: PRV101 user.contact.phone_number
    log.info(Strings.padStart(customer.phone(), 14, '0'));
  }
}
