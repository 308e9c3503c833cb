package perfectwork.marketing;

import dev.privet.annotations.Purpose;
import org.springframework.stereotype.Component;
import perfectwork.account.Contact;
import perfectwork.browser.Visit;
import perfectwork.database.CustomerDatabase;

/** Finds out who might buy what, from whatever is at hand. */
@Component
class Targeting {
  private final Reports reports;
  private final Profiles profiles;

  Targeting(Reports reports, Profiles profiles) {
    this.reports = reports;
    this.profiles = profiles;
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
}
