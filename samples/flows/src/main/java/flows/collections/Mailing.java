package flows.collections;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Mailing {
  private static final Logger log = LoggerFactory.getLogger(Mailing.class);

  public void listAll(List<Subscriber> subscribers) {
    List<String> addresses = new ArrayList<>();
    List<String> editions = new ArrayList<>();
    for (Subscriber subscriber : subscribers) {
      addresses.add(subscriber.email());
      editions.add(subscriber.edition());
    }

    // expect: PRV101 user.contact.email
    log.info("to {}", addresses);
    // expect: PRV101 user.contact.email
    log.info("first {}", addresses.get(0));
    // silent: a list of something else
    log.info("in {}", editions);
    // silent: a size
    log.info("to {} people", addresses.size());
  }

  public void walk(List<Subscriber> subscribers) {
    Set<String> numbers = new TreeSet<>();
    subscribers.forEach(subscriber -> numbers.add(subscriber.phone()));
    Iterator<String> all = Collections.unmodifiableSet(numbers).iterator();
    while (all.hasNext()) {
      String next = all.next();
      // expect: PRV101 user.contact.phone_number
      log.debug("texting {}", next);
    }
  }

  public void emptied(Subscriber subscriber) {
    List<String> outbox = new ArrayList<>();
    outbox.add(subscriber.email());
    outbox.clear();
    outbox.add("postmaster");

    // silent: emptied before it was filled again
    log.info("outbox {}", outbox);
  }

  public void queued(Subscriber subscriber) {
    Deque<String> queue = new ArrayDeque<>();
    queue.offer(subscriber.email());

    // expect: PRV101 user.contact.email
    log.info("next is {}", queue.poll());
  }

  public void immutable(Subscriber subscriber) {
    List<String> copy = List.copyOf(Arrays.asList(subscriber.email(), "postmaster"));

    // expect: PRV101 user.contact.email
    log.info("last is {}", copy.subList(0, 1));
  }
}
