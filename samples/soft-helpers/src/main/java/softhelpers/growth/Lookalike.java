package softhelpers.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A trait that customers share. */
@Entity
class Lookalike {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String trait;

  protected Lookalike() {}

  Lookalike(String trait) {
    this.trait = trait;
  }

  Long id() {
    return id;
  }

  String trait() {
    return trait;
  }
}
