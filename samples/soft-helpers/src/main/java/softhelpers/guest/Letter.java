package softhelpers.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A message on its way out. */
@Entity
public class Letter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String text;

  protected Letter() {}

  public Letter(String text) {
    this.text = text;
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
}
