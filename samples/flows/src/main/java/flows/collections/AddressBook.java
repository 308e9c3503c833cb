package flows.collections;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AddressBook {
  private static final Logger log = LoggerFactory.getLogger(AddressBook.class);

  public void card(Subscriber subscriber) {
    Map<String, Object> card = new HashMap<>();
    card.put("to", subscriber.email());
    card.put("in", subscriber.edition());

    // expect: PRV101 user.contact.email
    log.info("to {}", card.get("to"));
    // silent: another key
    log.info("in {}", card.get("in"));
    // silent: keys, and the keys are constants
    log.info("has {}", card.keySet());
    // expect: PRV101 user.contact.email
    log.info("card {}", card);
  }

  public void byAddress(List<Subscriber> subscribers) {
    Map<String, Integer> sent = new LinkedHashMap<>();
    for (Subscriber subscriber : subscribers) {
      sent.merge(subscriber.email(), 1, Integer::sum);
    }

    // silent: the values are counts
    log.info("counts {}", sent.values());
    for (Map.Entry<String, Integer> entry : sent.entrySet()) {
      // expect: PRV101 user.contact.email
      log.info("sent to {}", entry.getKey());
      // silent: the value of the entry is a count
      log.info("sent {} letters", entry.getValue());
    }
  }

  public void cached(Subscriber subscriber) {
    Map<Integer, String> lines = new HashMap<>();
    String line = lines.computeIfAbsent(7, key -> subscriber.phone());

    // expect: PRV101 user.contact.phone_number
    log.info("line {}", line);
    // expect: PRV101 user.contact.phone_number
    log.info("line again {}", lines.get(7));
  }

  public void grouped(List<Subscriber> subscribers) {
    Map<String, List<String>> byEdition =
        subscribers.stream()
            .collect(
                Collectors.groupingBy(
                    Subscriber::edition,
                    Collectors.mapping(Subscriber::email, Collectors.toList())));
    Map<String, Long> perEdition =
        subscribers.stream()
            .collect(Collectors.groupingBy(Subscriber::edition, Collectors.counting()));
    String line = subscribers.stream().map(Subscriber::phone).collect(Collectors.joining(", "));

    // expect: PRV101 user.contact.email
    log.info("per edition {}", byEdition.get("weekly"));
    // silent: counted per edition
    log.info("how many {}", perEdition);
    // expect: PRV101 user.contact.phone_number
    log.info("all numbers {}", line);
  }
}
