package flows.exceptions;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Driver {
  private static final Logger log = LoggerFactory.getLogger(Driver.class);

  private final Route route = new Route();

  public void drive(Recipient recipient) {
    try {
      route.plan(recipient);
    } catch (IllegalStateException e) {
      // expect: PRV101 user.contact.email
      log.warn("cannot plan: {}", e.getMessage());
    } catch (IllegalArgumentException e) {
      // silent: the exception of this type names the parcel only
      log.warn("cannot plan: {}", e.getMessage());
    }
  }

  public void stack(Recipient recipient) {
    try {
      route.plan(recipient);
    } catch (IllegalStateException e) {
      // expect: PRV101 user.contact.email
      log.error("failed", e);
    }
  }

  public void fields(Recipient recipient) {
    try {
      route.deliver(recipient);
    } catch (UndeliverableException e) {
      // expect: PRV101 user.contact.phone_number
      log.warn("call {}", e.contact());
      // silent: the parcel
      log.warn("parcel {}", e.parcel());
      // silent: the message is a constant
      log.warn("failed: {}", e.getMessage());
    }
  }

  public void wrap(Recipient recipient) throws IOException {
    try {
      route.plan(recipient);
    } catch (IllegalStateException e) {
      // silent: the message of the new exception is a constant
      throw new IOException("planning failed", e);
    }
  }

  public void unwrap(Recipient recipient) {
    try {
      wrap(recipient);
    } catch (IOException e) {
      // expect: PRV101 user.contact.email
      log.error("cause: {}", e.getCause().getMessage());
      // silent: its own message is a constant
      log.error("what: {}", e.getMessage());
    }
  }

  public String trace(Recipient recipient) {
    StringWriter text = new StringWriter();
    try {
      route.plan(recipient);
    } catch (IllegalStateException e) {
      e.printStackTrace(new PrintWriter(text));
    } finally {
      // expect: PRV101 user.contact.email
      log.info("trace {}", text);
    }
    return "done";
  }

  public void console(Recipient recipient) {
    try {
      route.plan(recipient);
    } catch (IllegalStateException e) {
      // expect: PRV102 user.contact.email
      e.printStackTrace();
    }
  }
}
