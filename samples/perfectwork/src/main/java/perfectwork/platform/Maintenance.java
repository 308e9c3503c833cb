package perfectwork.platform;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import perfectwork.browser.Visit;
import perfectwork.database.CustomerDatabase;

/** Makes copies, and deletes them when it gets round to it. */
@RestController
class Maintenance {
  private static final int TWO_YEARS = 730;
  private static final int TWO_MONTHS = 60;

  private final VisitArchives visits;
  private final Snapshots snapshots;
  private final DemoCopies demos;
  private final Screencasts screencasts;

  Maintenance(VisitArchives visits, Snapshots snapshots, DemoCopies demos, Screencasts screencasts) {
    this.visits = visits;
    this.snapshots = snapshots;
    this.demos = demos;
    this.screencasts = screencasts;
  }

  void archive(Visit visit) {
    visits.save(new VisitArchive(visit.userAgent()));
  }

  void copy(CustomerDatabase database) {
    snapshots.save(new Snapshot(database.content()));
    demos.save(new DemoCopy(database.content()));
  }

  @PostMapping("/screencasts")
  void record(@RequestBody @PersonalData("user.content.private") byte[] screen) {
    screencasts.save(new Screencast(screen));
  }

  @Scheduled(cron = "0 0 6 * * SUN")
  void tidyUp() {
    visits.deleteByVisitedOnBefore(LocalDate.now().minusDays(TWO_YEARS));
    snapshots.deleteByCancelledOnBefore(LocalDate.now().minusDays(TWO_MONTHS));
  }
}
