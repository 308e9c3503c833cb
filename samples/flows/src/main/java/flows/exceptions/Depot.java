package flows.exceptions;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exceptions that carry what they are about, over several methods. */
public class Depot {
  private static final Logger log = LoggerFactory.getLogger(Depot.class);

  public void fields(Recipient recipient) {
    try {
      deliver(recipient);
    } catch (UndeliverableException e) {
      // expect: PRV101 user.contact.phone_number
      log.warn("call {}", e.contact());
      // silent: the number of a parcel
      log.warn("parcel {}", e.parcel());
      // silent: its message is a constant
      log.warn("failed: {}", e.getMessage());
    }
  }

  private void deliver(Recipient recipient) {
    if (recipient.parcel() == null) {
      throw new UndeliverableException("undeliverable", recipient.parcel(), recipient.phone());
    }
  }

  public void missing(Optional<Recipient> found, Recipient wanted) {
    try {
      found.orElseThrow(() -> unknown(wanted));
    } catch (IllegalArgumentException e) {
      // expect: PRV101 user.contact.email
      log.warn("not found: {}", e.getMessage());
    }
  }

  private static IllegalArgumentException unknown(Recipient wanted) {
    // expect: PRV103 user.contact.email
    return new IllegalArgumentException("nobody is called " + wanted.email());
  }

  public void wrapped(Recipient recipient) {
    try {
      try {
        // expect: PRV103 user.contact.email
        throw new IOException("no mail to " + recipient.email());
      } catch (IOException e) {
        throw new UncheckedIOException("mail", e);
      }
    } catch (UncheckedIOException e) {
      // silent: the message of the outer one is a constant
      log.warn("outer {}", e.getMessage());
      // expect: PRV101 user.contact.email
      log.warn("inner {}", e.getCause().getMessage());
      // expect: PRV101 user.contact.email
      log.warn("both", e);
    }
  }

  public void suppressed(Recipient recipient) {
    IllegalStateException first = new IllegalStateException("first");
    // expect: PRV103 user.contact.phone_number
    first.addSuppressed(new IllegalStateException("second, for " + recipient.phone()));
    // expect: PRV101 user.contact.phone_number
    log.warn("also {}", first.getSuppressed()[0].getMessage());
    // silent: the message of the first is a constant
    log.warn("first {}", first.getMessage());
  }

  public void inCallback(List<Recipient> recipients) {
    try {
      recipients.forEach(Depot::check);
    } catch (IllegalStateException e) {
      // expect: PRV101 user.contact.phone_number
      log.warn("checked: {}", e.getMessage());
    } catch (IllegalArgumentException e) {
      // silent: nothing of this kind is thrown here with a person in it
      log.warn("odd: {}", e.getMessage());
    }
  }

  private static void check(Recipient recipient) {
    if (recipient.phone().isEmpty()) {
      throw new IllegalArgumentException("no number");
    }
    // expect: PRV103 user.contact.phone_number
    throw new IllegalStateException("bad number " + recipient.phone());
  }

  public void repeated(Recipient recipient) {
    try {
      Long.parseLong(recipient.phone());
    } catch (NumberFormatException e) {
      // expect: PRV101 user.contact.phone_number
      log.warn("no number: {}", e.getMessage());
    }
    try {
      UUID.fromString(recipient.parcel());
    } catch (IllegalArgumentException e) {
      // silent: what it repeats is the number of a parcel
      log.warn("no parcel: {}", e.getMessage());
    }
  }

  public String trace(Recipient recipient) {
    StringWriter text = new StringWriter();
    try {
      check(recipient);
    } catch (RuntimeException e) {
      e.printStackTrace(new PrintWriter(text));
    }
    // expect: PRV101 user.contact.phone_number
    log.info("trace {}", text);
    return "";
  }

  public void lastly(Recipient recipient) {
    String state = "waiting";
    try {
      state = recipient.email();
      check(recipient);
    } finally {
      // expect: PRV101 user.contact.email
      log.info("left at {}", state);
    }
  }

  public void before(Recipient recipient) {
    String state = "waiting";
    try {
      check(recipient);
      state = recipient.email();
    } catch (RuntimeException e) {
      // silent: the address is not there yet when the check fails
      log.info("left at {}", state);
    }
  }

  public void halfway(Recipient recipient) {
    Van van = new Van();
    String[] note = new String[1];
    try {
      fill(note, recipient);
    } catch (RuntimeException e) {
      // expect: PRV101 user.contact.email
      log.info("left halfway {}", note[0]);
    }
    // silent: nobody is in it
    log.info("van {}", van);
  }

  private static void fill(String[] note, Recipient recipient) {
    note[0] = recipient.email();
    if (note[0].length() > 80) {
      throw new IllegalStateException("too long");
    }
  }
}
