package flows.lambdas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Desk {
  private static final Logger log = LoggerFactory.getLogger(Desk.class);

  private final List<Consumer<String>> listeners = new ArrayList<>();
  private Consumer<String> onTopic = topic -> {};

  public Desk() {
    // expect: PRV101 user.contact.phone_number
    listeners.add(line -> log.info("line {}", line));
    onTopic =
        topic -> {
          // silent: only topics are handed to it
          log.info("topic {}", topic);
        };
  }

  public void take(Caller caller) {
    for (Consumer<String> listener : listeners) {
      listener.accept(caller.getPhone());
    }
    onTopic.accept(caller.getTopic());
  }

  public void steps(Caller caller) {
    Step<Caller, String> name = Caller::getName;
    Step<Caller, String> topic = Caller::getTopic;
    Step<Caller, String> greeting = name.then(text -> "Hello " + text);

    // expect: PRV101 user.name
    log.info(greeting.apply(caller));
    // silent: another step over the same caller
    log.info(topic.apply(caller));
  }

  public void captured(Caller caller) {
    String number = caller.getPhone();
    Runnable callBack =
        () -> {
          // expect: PRV101 user.contact.phone_number
          log.info("calling {} back", number);
        };
    callBack.run();
  }

  public void twoLambdas(Caller caller) {
    perform(
        text -> {
          // silent: this one is applied to the topic
          log.info("about {}", text);
        },
        caller.getTopic());
    perform(text -> text.length(), caller.getPhone());
  }

  private void perform(Consumer<String> action, String text) {
    action.accept(text);
  }
}
