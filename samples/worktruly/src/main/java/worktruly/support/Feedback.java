package worktruly.support;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A wish, a complaint or a bug report. */
@Entity
class Feedback {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.content.public")
  private String text;

  protected Feedback() {}

  Feedback(String text) {
    this.text = text;
  }
}
