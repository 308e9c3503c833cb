package worktruly.website;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One visit of the website, and what was clicked. */
@Entity
class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant at;

  @PersonalData(value = "user.device.ip_address", subject = "visitor")
  private String ipAddress;

  @PersonalData(value = "pd:UserAgent", subject = "visitor")
  private String userAgent;

  @PersonalData(value = "user.demographic.language", subject = "visitor")
  private String language;

  @PersonalData(value = "pd:BrowsingReferral", subject = "visitor")
  private String referrer;

  @PersonalData(value = "user.behavior", subject = "visitor")
  private String clicks;

  protected Visit() {}

  Visit(String ipAddress, String userAgent, String language, String referrer, String clicks) {
    this.at = Instant.now();
    this.ipAddress = ipAddress;
    this.userAgent = userAgent;
    this.language = language;
    this.referrer = referrer;
    this.clicks = clicks;
  }
}
