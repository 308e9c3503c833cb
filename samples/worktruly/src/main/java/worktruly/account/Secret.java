package worktruly.account;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What opens an account: a password, and an answer in case it is forgotten. */
@Entity
public class Secret {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long accountId;

  private String passwordHash;

  @PersonalData("pd:SecretText")
  private String securityQuestion;

  private String securityAnswerHash;

  protected Secret() {}

  public Secret(Long accountId, String passwordHash, String securityQuestion, String securityAnswerHash) {
    this.accountId = accountId;
    this.passwordHash = passwordHash;
    this.securityQuestion = securityQuestion;
    this.securityAnswerHash = securityAnswerHash;
  }

  public Long id() {
    return id;
  }

  public Long accountId() {
    return accountId;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public void passwordHash(String passwordHash) {
    this.passwordHash = passwordHash;
  }

  public String securityQuestion() {
    return securityQuestion;
  }

  public void securityQuestion(String securityQuestion) {
    this.securityQuestion = securityQuestion;
  }

  public String securityAnswerHash() {
    return securityAnswerHash;
  }

  public void securityAnswerHash(String securityAnswerHash) {
    this.securityAnswerHash = securityAnswerHash;
  }
}
