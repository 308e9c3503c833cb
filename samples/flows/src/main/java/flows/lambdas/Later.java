package flows.lambdas;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class Later {
  private static final Logger log = LogManager.getLogger(Later.class);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  public void future(Caller caller) {
    CompletableFuture.supplyAsync(caller::getPhone)
        .thenApply(number -> "+49 " + number)
        .thenAccept(
            number -> {
              // expect: PRV101 user.contact.phone_number
              log.info("dialling {}", number);
            });
  }

  public void submitted(Caller caller) throws Exception {
    Future<String> name = threads.submit(() -> caller.getName());
    // expect: PRV101 user.name
    log.info("answered by {}", name.get());
    // silent: whether it is done
    log.info("done: {}", name.isDone());
  }

  public void thread(Caller caller) {
    String topic = caller.getTopic();
    String name = caller.getName();
    // expect: PRV101 user.name
    new Thread(() -> log.info("for {}", name)).start();
    // silent: captures the topic
    new Thread(() -> log.info("about {}", topic)).start();
  }

  public void reactive(Flux<Caller> callers) {
    callers
        .filter(caller -> caller.getTopic() != null)
        .map(Caller::getPhone)
        .flatMap(number -> Mono.just("tel:" + number))
        // expect: PRV101 user.contact.phone_number
        .doOnNext(link -> log.info("link {}", link))
        .subscribe();
    callers
        .count()
        // silent: counted
        .subscribe(count -> log.info("{} callers", count));
  }

  public void lazily(Caller caller) {
    // expect: PRV101 user.name
    log.debug("caller {}", () -> caller.getName());
    Supplier<String> topic = caller::getTopic;
    // silent: the topic
    log.debug("topic {}", topic.get());
  }
}
