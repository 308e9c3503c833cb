package emsoft.outreach;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Who has worked here, for good. */
// expect: PRV405 pd:WorkHistory
@Entity
class FormerEmployee {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "pd:WorkHistory", subject = "employee")
  private String workHistory;

  protected FormerEmployee() {}

  FormerEmployee(String workHistory) {
    this.workHistory = workHistory;
  }

  Long id() {
    return id;
  }

  String workHistory() {
    return workHistory;
  }
}
