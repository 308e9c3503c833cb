package softhelpers.customer;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The key to an account elsewhere, encrypted. */
@Entity
@Table(schema = "personal")
class LinkedService {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long customerId;

  private String host;

  @PersonalData("user.authorization.credentials")
  private String secret;

  protected LinkedService() {}

  LinkedService(Long customerId, String host, String secret) {
    this.customerId = customerId;
    this.host = host;
    this.secret = secret;
  }

  Long id() {
    return id;
  }

  Long customerId() {
    return customerId;
  }

  String host() {
    return host;
  }

  String secret() {
    return secret;
  }
}
