package flows.lambdas;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Queue {
  private static final Logger log = LoggerFactory.getLogger(Queue.class);

  public void waiting(List<Caller> callers) {
    List<String> numbers =
        callers.stream()
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Caller::getName))
            .map(Caller::getPhone)
            .map(String::strip)
            .distinct()
            .limit(20)
            .collect(Collectors.toList());

    // expect: PRV101 user.contact.phone_number
    log.info("waiting {}", numbers);
    // silent: counted
    log.info("{} waiting", callers.stream().map(Caller::getPhone).count());
    // silent: whether anybody matches
    log.info("known: {}", callers.stream().anyMatch(caller -> caller.getName().startsWith("A")));
    // silent: sorted by name, but only the topics go on
    log.info("topics {}", callers.stream().sorted(Comparator.comparing(Caller::getName)).map(Caller::getTopic).toList());
  }

  public void flat(Stream<Caller> callers) {
    callers
        .map(Caller::getEmail)
        .flatMap(Optional::stream)
        // expect: PRV101 user.contact.email
        .forEach(address -> log.info("writing to {}", address));
  }

  public void optional(Caller caller) {
    String address = caller.getEmail().map(String::trim).orElse("nobody");
    // expect: PRV101 user.contact.email
    log.info("writing to {}", address);
    caller
        .getEmail()
        .ifPresentOrElse(
            // expect: PRV101 user.contact.email
            found -> log.info("found {}", found),
            // silent: takes nothing
            () -> log.info("no address"));
    // silent: whether there is one
    log.info("has an address: {}", caller.getEmail().isPresent());
  }
}
