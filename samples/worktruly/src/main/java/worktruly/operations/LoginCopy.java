package worktruly.operations;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A second copy of an access to an account, which nothing ever deletes. */
// expect: PRV405 pd:MACAddress
@Entity
class LoginCopy {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "pd:MACAddress", subject = "customer")
  private String macAddress;

  protected LoginCopy() {}

  LoginCopy(String macAddress) {
    this.macAddress = macAddress;
  }
}
