package workflow.contact;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A problem somebody had, and who. */
@Entity
class Ticket {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.name", subject = "support_requester")
  private String name;

  @PersonalData(value = "user.contact.email", subject = "support_requester")
  private String email;

  @PersonalData(value = "user.content.private.body", subject = "support_requester")
  private String problem;

  private LocalDate at;

  protected Ticket() {}

  Ticket(String name, String email, String problem) {
    this.name = name;
    this.email = email;
    this.problem = problem;
    this.at = LocalDate.now();
  }

  Long id() {
    return id;
  }

  String name() {
    return name;
  }

  String email() {
    return email;
  }

  String problem() {
    return problem;
  }

  LocalDate at() {
    return at;
  }

  void at(LocalDate at) {
    this.at = at;
  }
}
