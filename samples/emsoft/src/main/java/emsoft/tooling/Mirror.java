package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A copy of a repository, which outlives the subscription. */
// expect: PRV405 user.content.private
// expect: PRV406 user.content.private
@Entity
class Mirror {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.content.private", subject = "developer")
  private String sources;

  protected Mirror() {}

  Mirror(String sources) {
    this.sources = sources;
  }

  Long id() {
    return id;
  }

  String sources() {
    return sources;
  }
}
