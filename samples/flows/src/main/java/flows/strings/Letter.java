package flows.strings;

import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Letter {
  private static final Logger log = LoggerFactory.getLogger(Letter.class);

  public void salutation(Customer customer) {
    // expect: PRV101 user.name
    log.info("Dear " + customer.name() + ",");
    // silent: a number of orders
    log.info("you have " + customer.orders() + " orders");
  }

  public void body(Customer customer) {
    StringBuilder text = new StringBuilder("We write to ");
    text.append(customer.email());
    text.append(" or call ").append(customer.phone());

    // expect: PRV101 user.contact.email, user.contact.phone_number
    log.info(text.toString());
    // silent: how long the text is
    log.info("{} characters", text.length());

    text.setLength(0);
    text.append("nothing to say");
    // silent: emptied before it was filled again
    log.info(text.toString());
  }

  public void list(Customer customer) {
    StringJoiner joiner = new StringJoiner("; ", "[", "]");
    joiner.add("contact");
    joiner.add(customer.email());

    // expect: PRV101 user.contact.email
    log.info("joined {}", joiner);
  }

  public void block(Customer customer) {
    String text =
        """
        Dear %s,
        your parcel has left our house.
        """
            .formatted(customer.name());

    // expect: PRV101 user.name
    log.info(text);
  }
}
