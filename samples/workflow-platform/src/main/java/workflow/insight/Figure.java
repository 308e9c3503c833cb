package workflow.insight;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A line of a report. */
@Entity
class Figure {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String line;

  protected Figure() {}

  Figure(String line) {
    this.line = line;
  }

  Long id() {
    return id;
  }

  String line() {
    return line;
  }
}
