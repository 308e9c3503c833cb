package perfectwork.marketing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** All that the captcha service says of a visitor. */
@Entity
class CaptchaAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String challenge;

  protected CaptchaAnswer() {}

  CaptchaAnswer(String challenge) {
    this.challenge = challenge;
  }

  Long id() {
    return id;
  }

  String challenge() {
    return challenge;
  }
}
