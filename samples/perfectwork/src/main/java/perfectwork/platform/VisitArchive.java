package perfectwork.platform;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Visits, kept for two years. */
// expect: PRV404 pd:UserAgent
@Entity
class VisitArchive {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "pd:UserAgent", subject = "visitor")
  private String userAgent;

  private LocalDate visitedOn;

  protected VisitArchive() {}

  VisitArchive(String userAgent) {
    this.userAgent = userAgent;
    this.visitedOn = LocalDate.now();
  }

  Long id() {
    return id;
  }

  String userAgent() {
    return userAgent;
  }

  LocalDate visitedOn() {
    return visitedOn;
  }

  void visitedOn(LocalDate visitedOn) {
    this.visitedOn = visitedOn;
  }
}
