package softhelpers.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A figure, without anybody in it. */
@Entity
class Statistic {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long users;

  protected Statistic() {}

  Statistic(long users) {
    this.users = users;
  }

  Long id() {
    return id;
  }

  long users() {
    return users;
  }
}
