package perfectwork.browser;

import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes visits after twelve months. */
@Component
class VisitPurge {
  private static final int DAYS = 365;

  private final Visits visits;

  VisitPurge(Visits visits) {
    this.visits = visits;
  }

  @Scheduled(cron = "0 20 3 * * *")
  void purge() {
    visits.deleteByVisitedOnBefore(LocalDate.now().minusDays(DAYS));
  }
}
