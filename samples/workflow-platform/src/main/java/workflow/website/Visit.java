package workflow.website;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One visit of the website. */
@Entity
class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.device.ip_address", subject = "visitor")
  private String ipAddress;

  @PersonalData(value = "pd:UserAgent", subject = "visitor")
  private String userAgent;

  @PersonalData(value = "user.telemetry.request_url", subject = "visitor")
  private String requestUrl;

  private LocalDate at;

  protected Visit() {}

  Visit(String ipAddress, String userAgent, String requestUrl) {
    this.ipAddress = ipAddress;
    this.userAgent = userAgent;
    this.requestUrl = requestUrl;
    this.at = LocalDate.now();
  }

  Long id() {
    return id;
  }

  String ipAddress() {
    return ipAddress;
  }

  String userAgent() {
    return userAgent;
  }

  String requestUrl() {
    return requestUrl;
  }

  LocalDate at() {
    return at;
  }

  void at(LocalDate at) {
    this.at = at;
  }
}
