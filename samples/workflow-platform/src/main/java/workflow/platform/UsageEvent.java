package workflow.platform;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What somebody did on the platform, to find a defect. */
@Entity
public class UsageEvent {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.behavior")
  private String action;

  protected UsageEvent() {}

  public UsageEvent(String action) {
    this.action = action;
  }

  public Long id() {
    return id;
  }

  public String action() {
    return action;
  }

  public void action(String action) {
    this.action = action;
  }
}
