package flows.collections;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Index {
  private static final Logger log = LoggerFactory.getLogger(Index.class);

  public void byPhone(Collection<Subscriber> subscribers) {
    Map<String, String> editions =
        subscribers.stream().collect(Collectors.toMap(Subscriber::phone, Subscriber::edition));
    Map<String, Subscriber> whole =
        subscribers.stream().collect(Collectors.toMap(Subscriber::edition, Function.identity()));

    // expect: PRV101 user.contact.phone_number
    log.info("keys {}", editions.keySet());
    // silent: the values are editions
    log.info("values {}", editions.values());
    // expect: PRV101 user.contact.email
    log.info("one {}", whole.get("weekly").email());
  }

  public void sorted(Map<String, Subscriber> subscribers) {
    TreeMap<String, Subscriber> sorted = new TreeMap<>(subscribers);
    Map.Entry<String, Subscriber> first = sorted.firstEntry();

    // expect: PRV101 user.contact.email
    log.info("first {}", first.getValue().email());
    // silent: the edition of the first
    log.info("first {}", first.getValue().edition());
  }

  public void array(List<String> lines, Subscriber subscriber) {
    PriorityQueue<String> queue = new PriorityQueue<>(lines);
    queue.add(subscriber.email());
    String[] all = queue.toArray(new String[0]);
    for (ListIterator<String> each = Arrays.asList(all).listIterator(); each.hasNext(); ) {
      // expect: PRV101 user.contact.email
      log.info("line {}", each.next());
    }
    // silent: the list that came in is not changed
    log.info("lines {}", lines);
  }

  public void replaced(Subscriber subscriber) {
    String[] cells = {subscriber.email(), "weekly"};
    cells[0] = "-";
    // silent: the cell has been overwritten
    log.info("cells {}", String.join(";", cells));
  }
}
