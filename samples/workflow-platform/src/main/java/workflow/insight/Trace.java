package workflow.insight;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What somebody did, written down unasked. */
@Entity
class Trace {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.behavior")
  private String action;

  protected Trace() {}

  Trace(String action) {
    this.action = action;
  }

  Long id() {
    return id;
  }

  String action() {
    return action;
  }
}
