package perfectwork.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** How many people a business sector has sent us: numbers alone. */
@Entity
class Trend {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String sector;

  private long people;

  protected Trend() {}

  Trend(String sector, long people) {
    this.sector = sector;
    this.people = people;
  }

  Long id() {
    return id;
  }

  String sector() {
    return sector;
  }

  long people() {
    return people;
  }
}
