package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A key to somebody's account elsewhere, for convenience. */
// expect: PRV403 user.authorization.credentials
// expect: PRV405 user.authorization.credentials
@Entity
class StoredToken {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.authorization.credentials")
  private String token;

  protected StoredToken() {}

  StoredToken(String token) {
    this.token = token;
  }

  Long id() {
    return id;
  }

  String token() {
    return token;
  }
}
