package flows.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

@Component
public class WelcomeListener {
  private static final Logger log = LoggerFactory.getLogger(WelcomeListener.class);

  @Async
  @EventListener
  public void on(AccountOpened opened) {
    // expect: PRV101 user.contact.email
    log.info("welcome, {}", opened.who());
    // silent: where the account was opened
    log.info("opened on the {}", opened.origin());
  }
}
