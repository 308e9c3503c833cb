package emsoft.outreach;

import dev.privet.annotations.Purpose;
import emsoft.account.Contact;
import emsoft.browser.Visit;
import emsoft.database.CustomerDatabase;
import emsoft.jobs.Applicant;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds out who might buy what, from whatever is at hand. */
@Component
class Targeting {
  private static final int FIVE_YEARS = 5 * 365;

  private final Reports reports;
  private final Profiles profiles;
  private final TalentPools pool;
  private final FormerEmployees former;

  Targeting(Reports reports, Profiles profiles, TalentPools pool, FormerEmployees former) {
    this.reports = reports;
    this.profiles = profiles;
    this.pool = pool;
    this.former = former;
  }

  @Purpose("marketing.advertising.third_party")
  void byContact(Contact contact) {
    // expect: PRV504 user.contact.organization
    reports.save(new Report(contact.company()));
  }

  @Purpose("marketing.advertising.third_party")
  void byContent(CustomerDatabase database) {
    // expect: PRV504 user.content
    reports.save(new Report(database.content()));
  }

  @Purpose("marketing.advertising.third_party")
  void byApplication(Applicant applicant) {
    // expect: PRV504 pd:WorkHistory
    reports.save(new Report(applicant.workHistory()));
  }

  @Purpose("analytics")
  void trend(Contact contact) {
    // expect: PRV203 pd:Interest
    reports.save(new Report(contact.interest()));
  }

  @Purpose("analytics")
  void traffic(Visit visit) {
    // expect: PRV203 user.device.ip_address
    reports.save(new Report(visit.ipAddress()));
  }

  void profile(Contact contact, Visit visit) {
    // expect: PRV505 user.contact.email, user.device.ip_address
    profiles.save(new Profile(contact.email(), visit.ipAddress()));
  }

  @Purpose("employment.recruitment")
  void remember(Applicant applicant) {
    pool.save(new TalentPool(applicant.workHistory()));
    former.save(new FormerEmployee(applicant.workHistory()));
  }

  @Scheduled(cron = "0 0 6 1 * *")
  void forgetRejected() {
    pool.deleteByRejectedOnBefore(LocalDate.now().minusDays(FIVE_YEARS));
  }
}
