package perfectwork.recording;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What was on the screen during a trial. */
@Entity
class Recording {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String owner;

  @PersonalData("user.content.private")
  private byte[] screen;

  private LocalDate recordedOn;

  protected Recording() {}

  Recording(String owner, byte[] screen) {
    this.owner = owner;
    this.screen = screen;
    this.recordedOn = LocalDate.now();
  }

  Long id() {
    return id;
  }

  String owner() {
    return owner;
  }

  byte[] screen() {
    return screen;
  }

  LocalDate recordedOn() {
    return recordedOn;
  }

  void recordedOn(LocalDate recordedOn) {
    this.recordedOn = recordedOn;
  }
}
