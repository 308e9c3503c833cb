package perfectwork.browser;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How human a visitor seemed: a number. */
@Entity
class CaptchaScore {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.behavior", subject = "visitor")
  private double score;

  protected CaptchaScore() {}

  CaptchaScore(double score) {
    this.score = score;
  }

  Long id() {
    return id;
  }

  double score() {
    return score;
  }
}
