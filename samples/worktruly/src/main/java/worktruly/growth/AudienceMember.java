package worktruly.growth;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody whom a campaign is aimed at, by one trait. */
@Entity
class AudienceMember {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String trait;

  protected AudienceMember() {}

  AudienceMember(String trait) {
    this.trait = trait;
  }
}
