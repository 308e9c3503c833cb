package perfectwork.platform;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Retention;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A trial, recorded for later. */
// expect: PRV402 user.content.private
// expect: PRV403 user.content.private
// expect: PRV405 user.content.private
@Entity
@Retention(days = 60)
class Screencast {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.content.private")
  private byte[] screen;

  protected Screencast() {}

  Screencast(byte[] screen) {
    this.screen = screen;
  }

  Long id() {
    return id;
  }

  byte[] screen() {
    return screen;
  }
}
