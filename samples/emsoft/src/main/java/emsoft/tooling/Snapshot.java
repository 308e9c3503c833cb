package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A copy of a database that its owner can neither get nor delete. */
// expect: PRV404 user.content
// expect: PRV405 user.content
// expect: PRV406 user.content
@Entity
class Snapshot {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String content;

  private LocalDate cancelledOn;

  protected Snapshot() {}

  Snapshot(String content) {
    this.content = content;
  }

  Long id() {
    return id;
  }

  String content() {
    return content;
  }

  LocalDate cancelledOn() {
    return cancelledOn;
  }

  void cancelledOn(LocalDate cancelledOn) {
    this.cancelledOn = cancelledOn;
  }
}
