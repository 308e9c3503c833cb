package perfectwork.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How many people a field of interest has sent us: nobody is in it. */
@Entity
class Trend {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String interest;

  private long people;

  protected Trend() {}

  Trend(String interest, long people) {
    this.interest = interest;
    this.people = people;
  }

  Long id() {
    return id;
  }

  String interest() {
    return interest;
  }

  long people() {
    return people;
  }
}
