package workflow.contact;

import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what has served its purpose. */
@Component
class Cleaning {
  private static final int YEARS = 2;

  private final Contacts contacts;
  private final Tickets tickets;
  private final Leads leads;
  private final Feedbacks feedbacks;

  Cleaning(Contacts contacts, Tickets tickets, Leads leads, Feedbacks feedbacks) {
    this.contacts = contacts;
    this.tickets = tickets;
    this.leads = leads;
    this.feedbacks = feedbacks;
  }

  @Scheduled(cron = "0 0 3 1 * *")
  void clean() {
    LocalDate end = LocalDate.now().minusYears(YEARS);
    contacts.deleteByLastSeenOnBefore(end);
    tickets.deleteByAtBefore(end);
    leads.deleteByAtBefore(end);
    feedbacks.deleteByAtBefore(end);
  }
}
