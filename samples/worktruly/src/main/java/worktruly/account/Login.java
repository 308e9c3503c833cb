package worktruly.account;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One access to an account. */
@Entity
class Login {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long accountId;
  private Instant at;

  @PersonalData(value = "user.device.ip_address", subject = "customer")
  private String ipAddress;

  @PersonalData(value = "user.device.device_id", subject = "customer")
  private String deviceName;

  @PersonalData(value = "pd:MACAddress", subject = "customer")
  private String macAddress;

  protected Login() {}

  Login(Long accountId, String ipAddress, String deviceName, String macAddress) {
    this.accountId = accountId;
    this.at = Instant.now();
    this.ipAddress = ipAddress;
    this.deviceName = deviceName;
    this.macAddress = macAddress;
  }
}
