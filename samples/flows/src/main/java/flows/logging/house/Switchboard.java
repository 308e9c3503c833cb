package flows.logging.house;

import java.util.List;
import lombok.extern.slf4j.Slf4j;
import lombok.val;

@Slf4j
public class Switchboard {
  public void connect(Caller caller) {
    // expect: PRV101 user.contact.email
    LOGGER.info("connecting {}", caller.getEmail());
    // silent: how often it was tried
    LOGGER.info("after {} attempts", caller.getAttempts());
  }

  public void connectAll(List<Caller> callers) {
    val first = callers.get(0);
    val address = first.getEmail();
    // expect: PRV101 user.contact.email
    LOGGER.warn("first is {}", address);
    val attempts = first.getAttempts();
    // silent: a number
    LOGGER.warn("first has {}", attempts);
  }
}
