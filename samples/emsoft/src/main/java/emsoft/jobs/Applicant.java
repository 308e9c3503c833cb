package emsoft.jobs;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Somebody who would like to work here. */
@Entity
public class Applicant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "job_applicant")
  private String name;

  @PersonalData(value = "user.contact.email", subject = "job_applicant")
  private String email;

  @PersonalData(value = "pd:WorkHistory", subject = "job_applicant")
  private String workHistory;

  private LocalDate rejectedOn;

  protected Applicant() {}

  public Applicant(String name, String email, String workHistory) {
    this.name = name;
    this.email = email;
    this.workHistory = workHistory;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public void name(String name) {
    this.name = name;
  }

  public String email() {
    return email;
  }

  public void email(String email) {
    this.email = email;
  }

  public String workHistory() {
    return workHistory;
  }

  public void workHistory(String workHistory) {
    this.workHistory = workHistory;
  }

  public LocalDate rejectedOn() {
    return rejectedOn;
  }

  public void rejectedOn(LocalDate rejectedOn) {
    this.rejectedOn = rejectedOn;
  }
}
