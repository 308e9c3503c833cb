package perfectwork.account;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of people who have not been seen for three years. */
@Component
class ContactPurge {
  private final Contacts contacts;

  ContactPurge(Contacts contacts) {
    this.contacts = contacts;
  }

  @Scheduled(cron = "0 10 3 * * *")
  void purge() {
    contacts.deleteByLastSeenOnBefore(LocalDate.now().minus(Period.ofYears(3)));
  }
}
