package workflow.insight;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A customer's document, kept as long as suits us. */
// expect: PRV404 user.content
@Entity
class DocumentCopy {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String content;

  private LocalDate createdAt;

  protected DocumentCopy() {}

  DocumentCopy(String content) {
    this.content = content;
    this.createdAt = LocalDate.now();
  }

  Long id() {
    return id;
  }

  String content() {
    return content;
  }

  LocalDate createdAt() {
    return createdAt;
  }

  void createdAt(LocalDate createdAt) {
    this.createdAt = createdAt;
  }
}
