package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A database from an upgrade, kept for half a year. */
// expect: PRV404 user.content
@Entity
class UpgradeCopy {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.content", subject = "upgrading_customer")
  private String content;

  private LocalDate upgradedOn;

  protected UpgradeCopy() {}

  UpgradeCopy(String content) {
    this.content = content;
  }

  Long id() {
    return id;
  }

  String content() {
    return content;
  }

  LocalDate upgradedOn() {
    return upgradedOn;
  }

  void upgradedOn(LocalDate upgradedOn) {
    this.upgradedOn = upgradedOn;
  }
}
