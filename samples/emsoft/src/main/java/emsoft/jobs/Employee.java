package emsoft.jobs;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody who was hired. */
@Entity
class Employee {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "pd:WorkHistory", subject = "employee")
  private String workHistory;

  protected Employee() {}

  Employee(String workHistory) {
    this.workHistory = workHistory;
  }

  Long id() {
    return id;
  }

  String workHistory() {
    return workHistory;
  }
}
