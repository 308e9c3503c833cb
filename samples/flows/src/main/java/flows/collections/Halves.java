package flows.collections;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Halves {
  private static final Logger log = LoggerFactory.getLogger(Halves.class);

  public void halves(List<String> emails) {
    Map<Boolean, List<String>> halves =
        emails.stream().collect(Collectors.partitioningBy(each -> each.endsWith(".example")));
    // expect: PRV101 user.contact.email
    log.info("ours {}", halves.get(true));
    // silent: true and false
    log.info("keys {}", halves.keySet());
    // expect: PRV101 user.contact.email
    log.info("last {}", emails.stream().collect(Collectors.maxBy(Comparator.naturalOrder())).get());
    // silent: counted
    log.info("{}", emails.stream().collect(Collectors.counting()));
  }

  public void byUnit(String email, String color) {
    Map<TimeUnit, String> units = new EnumMap<>(TimeUnit.class);
    units.put(TimeUnit.DAYS, email);
    units.put(TimeUnit.HOURS, color);
    // expect: PRV101 user.contact.email
    log.info("daily {}", units.get(TimeUnit.DAYS));
    // silent: what is under another key
    log.info("hourly {}", units.get(TimeUnit.HOURS));
  }
}
