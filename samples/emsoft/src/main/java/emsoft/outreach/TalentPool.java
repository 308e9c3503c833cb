package emsoft.outreach;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Applicants, kept for five years and for anything. */
// expect: PRV404 pd:WorkHistory
// expect: PRV405 pd:WorkHistory
// expect: PRV406 pd:WorkHistory
@Entity
class TalentPool {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "pd:WorkHistory", subject = "job_applicant")
  private String workHistory;

  private LocalDate rejectedOn;

  protected TalentPool() {}

  TalentPool(String workHistory) {
    this.workHistory = workHistory;
  }

  Long id() {
    return id;
  }

  String workHistory() {
    return workHistory;
  }

  LocalDate rejectedOn() {
    return rejectedOn;
  }

  void rejectedOn(LocalDate rejectedOn) {
    this.rejectedOn = rejectedOn;
  }
}
