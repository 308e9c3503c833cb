package emsoft.database;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A database that was sent in for an upgrade. */
@Entity
public class UpgradeDatabase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String owner;

  @PersonalData(value = "user.content", subject = "upgrading_customer")
  private String content;

  protected UpgradeDatabase() {}

  public UpgradeDatabase(String owner, String content) {
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
}
