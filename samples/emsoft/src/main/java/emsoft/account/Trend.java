package emsoft.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How many people have come: a number alone. */
@Entity
class Trend {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long people;

  protected Trend() {}

  Trend(long people) {
    this.people = people;
  }

  Long id() {
    return id;
  }

  long people() {
    return people;
  }
}
