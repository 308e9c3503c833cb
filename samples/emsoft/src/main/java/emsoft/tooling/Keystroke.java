package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What was typed during a trial. */
@Entity
class Keystroke {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.authorization.password", subject = "trial_user")
  private String typed;

  protected Keystroke() {}

  Keystroke(String typed) {
    this.typed = typed;
  }

  Long id() {
    return id;
  }

  String typed() {
    return typed;
  }
}
