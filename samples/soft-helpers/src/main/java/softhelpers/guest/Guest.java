package softhelpers.guest;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who was invited once. */
@Entity
@Table(schema = "personal")
public class Guest {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "guest")
  private String name;

  @PersonalData(value = "user.contact.email", subject = "guest")
  private String email;

  private boolean invited;

  protected Guest() {}

  public Guest(String name, String email) {
    this.name = name;
    this.email = email;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public void name(String name) {
    this.name = name;
  }

  public String email() {
    return email;
  }

  public void email(String email) {
    this.email = email;
  }

  public boolean invited() {
    return invited;
  }

  public void invited(boolean invited) {
    this.invited = invited;
  }
}
