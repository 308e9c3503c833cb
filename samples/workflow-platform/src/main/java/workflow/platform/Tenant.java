package workflow.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A customer, and how long their documents are kept by their own wish. */
@Entity
class Tenant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String label;

  private int retentionDays;

  protected Tenant() {}

  Tenant(String label, int retentionDays) {
    this.label = label;
    this.retentionDays = retentionDays;
  }

  Long id() {
    return id;
  }

  String label() {
    return label;
  }

  int retentionDays() {
    return retentionDays;
  }
}
