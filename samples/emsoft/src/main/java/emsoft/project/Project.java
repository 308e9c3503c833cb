package emsoft.project;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A project and what is in its repository. */
@Entity
public class Project {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String owner;

  @PersonalData(value = "user.content.private", subject = "developer")
  private String sources;

  protected Project() {}

  public Project(String owner, String sources) {
    this.owner = owner;
    this.sources = sources;
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

  public String sources() {
    return sources;
  }

  public void sources(String sources) {
    this.sources = sources;
  }
}
