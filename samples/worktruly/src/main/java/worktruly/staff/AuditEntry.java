package worktruly.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody of ours looked at an account, and when. */
@Entity
class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String staff;
  private Long accountId;
  private Instant at;

  protected AuditEntry() {}

  AuditEntry(String staff, Long accountId) {
    this.staff = staff;
    this.accountId = accountId;
    this.at = Instant.now();
  }
}
