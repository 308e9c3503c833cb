package flows.collections;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Arrays and collections, filled in one way and read in another. */
public class Shelves {
  private static final Logger log = LoggerFactory.getLogger(Shelves.class);

  private enum Kind {
    MAIL,
    EDITION
  }

  public void arrays(Subscriber subscriber) {
    String[][] grid = new String[2][2];
    grid[0][0] = subscriber.edition();
    grid[1][1] = subscriber.email();
    // expect: PRV101 user.contact.email
    log.info("cell {}", grid[1][1]);
    // silent: another row
    log.info("cell {}", grid[0][0]);
    String[] line = {subscriber.edition(), subscriber.phone()};
    String[] copy = Arrays.copyOf(line, 2);
    // expect: PRV101 user.contact.phone_number
    log.info("copy {}", copy[1]);
    String[] target = new String[4];
    System.arraycopy(line, 0, target, 0, 2);
    // expect: PRV101 user.contact.phone_number
    log.info("copied {}", Arrays.toString(target));
    // silent: how many there are
    log.info("length {}", target.length);
    // expect: PRV101 user.contact.email
    log.info("joined {}", joined("-", subscriber.edition(), subscriber.email()));
    // expect: PRV101 user.contact.phone_number
    log.info("cloned {}", line.clone()[1]);
  }

  private static String joined(String between, String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append(part).append(between);
    }
    return text.toString();
  }

  public void queues(Subscriber subscriber) {
    Deque<String> deque = new ArrayDeque<>();
    deque.push(subscriber.email());
    // expect: PRV101 user.contact.email
    log.info("peek {}", deque.peekFirst());
    // expect: PRV101 user.contact.email
    log.info("poll {}", deque.pollLast());
    Queue<String> queue = new PriorityQueue<>();
    queue.offer(subscriber.edition());
    // silent: editions
    log.info("poll {}", queue.poll());
    List<String> lines = new ArrayList<>(List.of(subscriber.phone()));
    ListIterator<String> each = lines.listIterator();
    while (each.hasNext()) {
      // expect: PRV101 user.contact.phone_number
      log.info("next {}", each.next());
    }
    lines.clear();
    // silent: emptied
    log.info("lines {}", lines);
    // silent: emptied, and sorted
    log.info("sorted {}", lines.stream().sorted().toList());
  }

  public void maps(Subscriber subscriber) {
    Map<Kind, String> byKind = new EnumMap<>(Kind.class);
    byKind.put(Kind.MAIL, subscriber.email());
    byKind.put(Kind.EDITION, subscriber.edition());
    // expect: PRV101 user.contact.email
    log.info("mail {}", byKind.get(Kind.MAIL));
    // silent: another constant is the key
    log.info("edition {}", byKind.get(Kind.EDITION));
    Map<String, List<String>> lists = new HashMap<>();
    lists.computeIfAbsent("a", key -> new ArrayList<>()).add(subscriber.phone());
    // expect: PRV101 user.contact.phone_number
    log.info("lists {}", lists.get("a"));
    // silent: another key
    log.info("lists {}", lists.get("b"));
    Map<String, String> merged = new TreeMap<>();
    merged.merge("x", subscriber.email(), (one, other) -> one + other);
    // expect: PRV101 user.contact.email
    log.info("merged {}", merged.get("x"));
    // expect: PRV101 user.contact.email
    log.info("view {}", Collections.unmodifiableMap(merged));
    // silent: keys
    log.info("keys {}", Collections.unmodifiableMap(merged).keySet());
    // expect: PRV101 user.contact.email
    log.info("absent {}", merged.getOrDefault("x", "none"));
    merged.replaceAll((key, value) -> key);
    Map<String, String> swapped = new LinkedHashMap<>();
    merged.forEach((key, value) -> swapped.put(value, key));
    Map<String, String> removed = new HashMap<>(Map.of("a", subscriber.email()));
    // expect: PRV101 user.contact.email
    log.info("removed {}", removed.remove("a"));
    for (Map.Entry<String, String> entry : Map.of(subscriber.phone(), "line").entrySet()) {
      // expect: PRV101 user.contact.phone_number
      log.info("key {}", entry.getKey());
      // silent: a constant
      log.info("value {}", entry.getValue());
    }
  }

  public void views(List<Subscriber> subscribers) {
    Iterator<Subscriber> each = List.copyOf(subscribers).iterator();
    // expect: PRV101 user.contact.email
    log.info("first {}", each.next().email());
    // expect: PRV101 user.contact.phone_number
    log.info("sub {}", subscribers.subList(0, 1).get(0).phone());
    // silent: editions
    log.info("sub {}", subscribers.subList(0, 1).get(0).edition());
    Optional<Subscriber> any = subscribers.stream().findAny();
    // expect: PRV101 user.contact.email
    log.info("any {}", any.map(Subscriber::email).orElseGet(() -> "none"));
    // silent: whether there is one
    log.info("any {}", any.isPresent());
  }
}
