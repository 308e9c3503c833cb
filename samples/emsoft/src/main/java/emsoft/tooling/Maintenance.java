package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import emsoft.browser.Visit;
import emsoft.database.CustomerDatabase;
import emsoft.database.CustomerDatabases;
import emsoft.database.UpgradeDatabase;
import emsoft.project.Project;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Makes copies, and deletes them when it gets round to it. */
@RestController
class Maintenance {
  private final VisitArchives visits;
  private final Snapshots snapshots;
  private final DemoCopies demos;
  private final UpgradeCopies upgrades;
  private final Mirrors mirrors;
  private final StoredTokens tokens;
  private final CustomerDatabases databases;

  Maintenance(
      VisitArchives visits,
      Snapshots snapshots,
      DemoCopies demos,
      UpgradeCopies upgrades,
      Mirrors mirrors,
      StoredTokens tokens,
      CustomerDatabases databases) {
    this.visits = visits;
    this.snapshots = snapshots;
    this.demos = demos;
    this.upgrades = upgrades;
    this.mirrors = mirrors;
    this.tokens = tokens;
    this.databases = databases;
  }

  void archive(Visit visit) {
    visits.save(new VisitArchive(visit.userAgent()));
  }

  void copy(CustomerDatabase database) {
    snapshots.save(new Snapshot(database.content()));
    demos.save(new DemoCopy(database.content()));
  }

  void copy(UpgradeDatabase database) {
    upgrades.save(new UpgradeCopy(database.content()));
  }

  void copy(Project project) {
    mirrors.save(new Mirror(project.sources()));
  }

  void remember(@PersonalData("user.authorization.credentials") String token) {
    // expect: PRV301 user.authorization.credentials
    tokens.save(new StoredToken(token));
  }

  // expect: PRV506 user.content
  @GetMapping("/helpdesk/peek/databases/{id}")
  String peek(@PathVariable Long id) {
    return databases.findById(id).orElseThrow().content();
  }

  @Scheduled(cron = "0 0 6 * * SUN")
  void tidyUp() {
    visits.deleteByVisitedOnBefore(LocalDate.now().minusYears(2));
    snapshots.deleteByCancelledOnBefore(LocalDate.now().minusMonths(2));
    upgrades.deleteByUpgradedOnBefore(LocalDate.now().minusDays(180));
  }
}
