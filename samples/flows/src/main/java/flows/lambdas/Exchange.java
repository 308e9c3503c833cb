package flows.lambdas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Functions that are kept under names, handed on and called elsewhere. */
public class Exchange {
  private static final Logger log = LoggerFactory.getLogger(Exchange.class);
  private static final Function<Caller, String> NUMBER = Caller::getPhone;
  private static final Function<Caller, String> TOPIC = Caller::getTopic;

  private final Map<String, Consumer<String>> byName = new HashMap<>();
  private final List<Runnable> later = new ArrayList<>();
  private BiConsumer<String, String> onEnd = (who, what) -> {};
  private final Consumer<String> quiet;

  public Exchange() {
    // expect: PRV101 user.name
    byName.put("name", name -> log.info("name {}", name));
    byName.put("topic", this::topic);
    // silent: nobody reads this one
    quiet = text -> log.info("quiet {}", text);
  }

  private void topic(String text) {
    // silent: only topics are handed to it
    log.info("topic {}", text);
  }

  public void register() {
    onEnd =
        (who, what) -> {
          // expect: PRV101 user.contact.phone_number
          log.info("ended {}", who);
          // silent: the topic
          log.info("ended {}", what);
        };
  }

  public void end(Caller caller) {
    byName.get("name").accept(caller.getName());
    byName.get("topic").accept(caller.getTopic());
    onEnd.accept(caller.getPhone(), caller.getTopic());
  }

  public void constants(Caller caller) {
    // expect: PRV101 user.contact.phone_number
    log.info("number {}", NUMBER.apply(caller));
    // silent: another function of the same kind
    log.info("topic {}", TOPIC.apply(caller));
    // expect: PRV101 user.contact.phone_number
    log.info("number {}", NUMBER.andThen(String::trim).apply(caller));
  }

  public void postpone(Caller caller) {
    // expect: PRV101 user.name
    later.add(() -> log.info("postponed {}", caller.getName()));
    // silent: the topic
    later.add(() -> log.info("postponed {}", caller.getTopic()));
  }

  public void catchUp() {
    later.forEach(Runnable::run);
  }

  public void futures(Caller caller, ExecutorService pool) throws Exception {
    CompletableFuture<String> number =
        CompletableFuture.supplyAsync(caller::getPhone, pool).thenApply(String::trim);
    // expect: PRV101 user.contact.phone_number
    log.info("number {}", number.join());
    CompletableFuture<Integer> length = number.thenApply(String::length);
    // silent: a length
    log.info("length {}", length.get());
    CompletableFuture<String> both =
        number.thenCombine(CompletableFuture.completedFuture("x"), (one, other) -> other);
    // silent: the other one
    log.info("other {}", both.get());
    Callable<String> name = caller::getName;
    // expect: PRV101 user.name
    log.info("called {}", pool.submit(name).get());
    number.whenComplete(
        (text, error) -> {
          // expect: PRV101 user.contact.phone_number
          log.info("done {}", text);
        });
  }

  public void reactive(Mono<Caller> caller, Flux<Caller> callers) {
    caller
        .map(Caller::getName)
        .defaultIfEmpty("nobody")
        .subscribe(
            name -> {
              // expect: PRV101 user.name
              log.info("subscribed {}", name);
            });
    callers
        .filter(each -> each.getPhone().isEmpty())
        .flatMap(each -> Mono.just(each.getTopic()))
        .subscribe(
            topic -> {
              // silent: the topic
              log.info("subscribed {}", topic);
            });
    // expect: PRV101 user.contact.phone_number
    log.info("blocked {}", callers.map(Caller::getPhone).collectList().block());
  }

  public void collected(List<Caller> callers) {
    Map<String, String> numbers =
        callers.stream().collect(Collectors.toMap(Caller::getTopic, Caller::getPhone));
    // expect: PRV101 user.contact.phone_number
    log.info("numbers {}", numbers.values());
    // silent: topics are the keys
    log.info("topics {}", numbers.keySet());
    Map<String, List<Caller>> byName = callers.stream().collect(Collectors.groupingBy(Caller::getName));
    // expect: PRV101 user.name
    log.info("names {}", byName.keySet());
    Map<Boolean, Long> halves =
        callers.stream()
            .collect(Collectors.partitioningBy(c -> c.getPhone().isEmpty(), Collectors.counting()));
    // silent: counts
    log.info("halves {}", halves);
    // expect: PRV101 user.name
    log.info("reduced {}", callers.stream().map(Caller::getName).reduce("", (a, b) -> a + b));
    // silent: whether there is any
    log.info("any {}", callers.stream().anyMatch(c -> c.getPhone().startsWith("+")));
  }

  public void supplied(Caller caller) {
    tell(() -> "caller " + caller.getName());
    tell(() -> "topic " + caller.getTopic());
  }

  private void tell(Supplier<String> text) {
    if (log.isInfoEnabled()) {
      // expect: PRV101 user.name
      log.info(text.get());
    }
  }
}
