package workflow.contact;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What somebody thinks of the platform. */
@Entity
public class Feedback {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData("user.content.public")
  private String text;

  private boolean publishable;

  private LocalDate at;

  protected Feedback() {}

  public Feedback(String text) {
    this.text = text;
    this.at = LocalDate.now();
  }

  public Long id() {
    return id;
  }

  public String text() {
    return text;
  }

  public void text(String text) {
    this.text = text;
  }

  public boolean publishable() {
    return publishable;
  }

  public void publishable(boolean publishable) {
    this.publishable = publishable;
  }

  public LocalDate at() {
    return at;
  }

  public void at(LocalDate at) {
    this.at = at;
  }
}
