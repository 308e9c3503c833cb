package emsoft.jobs;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Applications: used to fill a job, kept for three years after a refusal unless the applicant objects. */
@RestController
@Purpose("employment.recruitment")
class Recruitment {
  private static final int THREE_YEARS = 1095;

  private final Applicants applicants;
  private final Employees employees;

  Recruitment(Applicants applicants, Employees employees) {
    this.applicants = applicants;
    this.employees = employees;
  }

  record Application(
      @PersonalData(value = "user.name", subject = "job_applicant") String name,
      @PersonalData(value = "user.contact.email", subject = "job_applicant") String email,
      @PersonalData(value = "pd:WorkHistory", subject = "job_applicant") String workHistory) {}

  @PostMapping("/applications")
  @ResponseStatus(HttpStatus.CREATED)
  Long apply(@RequestBody Application application) {
    return applicants.save(new Applicant(application.name(), application.email(), application.workHistory())).id();
  }

  @PreAuthorize("hasRole('HELPDESK')")
  @GetMapping("/helpdesk/access-requests/applications/{id}")
  Application show(@PathVariable Long id) {
    Applicant it = applicants.findById(id).orElseThrow();
    return new Application(it.name(), it.email(), it.workHistory());
  }

  @PreAuthorize("hasRole('HELPDESK')")
  @PutMapping("/helpdesk/update-requests/applications/{id}")
  void update(@PathVariable Long id, @RequestBody Application change) {
    Applicant applicant = applicants.findById(id).orElseThrow();
    applicant.name(change.name());
    applicant.email(change.email());
    applicant.workHistory(change.workHistory());
    applicants.save(applicant);
  }

  @PreAuthorize("hasRole('HELPDESK')")
  @DeleteMapping("/helpdesk/erasure-requests/applications/{id}")
  void erase(@PathVariable Long id) {
    applicants.deleteById(id);
  }

  @PostMapping("/applications/{id}/objection")
  void objection(@PathVariable Long id) {
    applicants.deleteById(id);
  }

  @PostMapping("/applications/{id}/hired")
  void hire(@PathVariable Long id) {
    employees.save(new Employee(applicants.findById(id).orElseThrow().workHistory()));
    applicants.deleteById(id);
  }

  @DeleteMapping("/employees/{id}/employment-ended")
  void employmentEnded(@PathVariable Long id) {
    employees.deleteById(id);
  }

  @Scheduled(cron = "0 50 3 * * *")
  void purgeRejected() {
    applicants.deleteByRejectedOnBefore(LocalDate.now().minusDays(THREE_YEARS));
  }
}
