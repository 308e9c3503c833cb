package perfectwork.marketing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Who somebody is, and from where they browse. */
@Entity
class Profile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String person;

  private String address;

  protected Profile() {}

  Profile(String person, String address) {
    this.person = person;
    this.address = address;
  }

  Long id() {
    return id;
  }

  String person() {
    return person;
  }

  String address() {
    return address;
  }
}
