package worktruly.support;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What somebody wrote to us. */
@Entity
class Letter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long accountId;

  @PersonalData(value = "user.contact.email", subject = "correspondent")
  private String sender;

  @PersonalData(value = "user.content.private.body", subject = "correspondent")
  private String body;

  protected Letter() {}

  Letter(Long accountId, String sender, String body) {
    this.accountId = accountId;
    this.sender = sender;
    this.body = body;
  }
}
