package workflow.sales;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Whom a brochure goes to. */
@Entity
class Brochure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String line;

  protected Brochure() {}

  Brochure(String line) {
    this.line = line;
  }

  Long id() {
    return id;
  }

  String line() {
    return line;
  }
}
