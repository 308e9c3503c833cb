package emsoft.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A line of a report. */
@Entity
class Report {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String line;

  protected Report() {}

  Report(String line) {
    this.line = line;
  }

  Long id() {
    return id;
  }

  String line() {
    return line;
  }
}
