package flows.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
public class AccountService {
  private final ApplicationEventPublisher events;
  private int opened;
  private String lastOpened;

  @Autowired
  @Qualifier("noisy")
  private Journal journal;

  private Journal quiet;

  public AccountService(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Autowired
  public void setQuiet(@Qualifier("quiet") Journal quiet) {
    this.quiet = quiet;
  }

  public void open(String name, String address) {
    opened++;
    lastOpened = address;
    journal.write(name);
    quiet.write(name);
    events.publishEvent(new AccountOpened(address, "web"));
  }

  public String latest() {
    return lastOpened;
  }

  public int count() {
    return opened;
  }
}
