package emsoft.database;

import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Destroys databases three weeks after the subscription was cancelled. */
@Component
class DatabasePurge {
  private final CustomerDatabases databases;

  DatabasePurge(CustomerDatabases databases) {
    this.databases = databases;
  }

  @Scheduled(cron = "0 30 3 * * *")
  void purgeCancelledSubscriptions() {
    databases.deleteByCancelledOnBefore(LocalDate.now().minusWeeks(3));
  }
}
