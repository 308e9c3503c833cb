package emsoft.browser;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One visit of the website. */
@Entity
public class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.device.ip_address", subject = "visitor")
  private String ipAddress;

  @PersonalData(value = "pd:UserAgent", subject = "visitor")
  private String userAgent;

  @PersonalData(value = "user.demographic.language", subject = "visitor")
  private String language;

  @PersonalData(value = "user.location.imprecise", subject = "visitor")
  private String country;

  @PersonalData(value = "pd:BrowsingReferral", subject = "visitor")
  private String referrer;

  private LocalDate visitedOn;

  protected Visit() {}

  public Visit(String ipAddress, String userAgent, String language, String country, String referrer) {
    this.ipAddress = ipAddress;
    this.userAgent = userAgent;
    this.language = language;
    this.country = country;
    this.referrer = referrer;
    this.visitedOn = LocalDate.now();
  }

  public Long id() {
    return id;
  }

  public String ipAddress() {
    return ipAddress;
  }

  public void ipAddress(String ipAddress) {
    this.ipAddress = ipAddress;
  }

  public String userAgent() {
    return userAgent;
  }

  public void userAgent(String userAgent) {
    this.userAgent = userAgent;
  }

  public String language() {
    return language;
  }

  public void language(String language) {
    this.language = language;
  }

  public String country() {
    return country;
  }

  public void country(String country) {
    this.country = country;
  }

  public String referrer() {
    return referrer;
  }

  public void referrer(String referrer) {
    this.referrer = referrer;
  }

  public LocalDate visitedOn() {
    return visitedOn;
  }

  public void visitedOn(LocalDate visitedOn) {
    this.visitedOn = visitedOn;
  }
}
