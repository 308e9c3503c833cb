package perfectwork.platform;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A customer's database, to show to others; its owner knows nothing of it. */
// expect: PRV403 user.content
// expect: PRV405 user.content
// expect: PRV406 user.content
@Entity
class DemoCopy {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String content;

  protected DemoCopy() {}

  DemoCopy(String content) {
    this.content = content;
  }

  Long id() {
    return id;
  }

  String content() {
    return content;
  }
}
