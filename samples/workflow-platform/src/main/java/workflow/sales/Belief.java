package workflow.sales;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What somebody believes in. */
@Entity
class Belief {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.demographic.religious_belief")
  private String religion;

  protected Belief() {}

  Belief(String religion) {
    this.religion = religion;
  }

  Long id() {
    return id;
  }

  String religion() {
    return religion;
  }
}
