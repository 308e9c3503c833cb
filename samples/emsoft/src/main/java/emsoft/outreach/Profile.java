package emsoft.outreach;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Who somebody is, and from where they browse. */
// expect: PRV403 user.contact.email, user.device.ip_address
// expect: PRV405 user.contact.email
// expect: PRV406 user.contact.email
// expect: PRV505 user.contact.email, user.device.ip_address
@Entity
class Profile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.contact.email", subject = "customer")
  private String email;

  @PersonalData(value = "user.device.ip_address", subject = "visitor")
  private String ipAddress;

  protected Profile() {}

  Profile(String email, String ipAddress) {
    this.email = email;
    this.ipAddress = ipAddress;
  }

  Long id() {
    return id;
  }

  String email() {
    return email;
  }

  String ipAddress() {
    return ipAddress;
  }
}
