package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Retention;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A trial, recorded for later: nobody can see or delete it. */
// expect: PRV404 user.content.private
// expect: PRV402 user.content.private
// expect: PRV405 user.content.private
// expect: PRV406 user.content.private
@Entity
@Retention(days = 90)
class Screencast {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.content.private", subject = "trial_user")
  private String screen;

  private LocalDate recordedOn;

  protected Screencast() {}

  Screencast(String screen) {
    this.screen = screen;
    this.recordedOn = LocalDate.now();
  }

  Long id() {
    return id;
  }

  String screen() {
    return screen;
  }

  LocalDate recordedOn() {
    return recordedOn;
  }

  void recordedOn(LocalDate recordedOn) {
    this.recordedOn = recordedOn;
  }
}
