package emsoft.database;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A customer's own database, with whatever they keep in it. */
@Entity
public class CustomerDatabase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String owner;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String content;

  private boolean deactivated;

  private LocalDate cancelledOn;

  protected CustomerDatabase() {}

  public CustomerDatabase(String owner, String content) {
    this.owner = owner;
    this.content = content;
  }

  public Long id() {
    return id;
  }

  public String owner() {
    return owner;
  }

  public void owner(String owner) {
    this.owner = owner;
  }

  public String content() {
    return content;
  }

  public void content(String content) {
    this.content = content;
  }

  public boolean deactivated() {
    return deactivated;
  }

  public void deactivated(boolean deactivated) {
    this.deactivated = deactivated;
  }

  public LocalDate cancelledOn() {
    return cancelledOn;
  }

  public void cancelledOn(LocalDate cancelledOn) {
    this.cancelledOn = cancelledOn;
  }
}
