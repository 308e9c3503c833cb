package flows.collections;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Outbox {
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  public void send(Subscriber subscriber) {
    Chain<String> addresses = new Chain<>();
    Chain<String> subjects = new Chain<>();
    addresses.push(subscriber.email());
    subjects.push("Spring news");

    // expect: PRV101 user.contact.email
    log.info("sending to {}", addresses.pop());
    // silent: a chain of its own
    log.info("sending {}", subjects.pop());
    // silent: how long the chain is
    log.info("{} left", addresses.size());
  }
}
