package workflow.platform;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** What a customer keeps on the platform. */
@Entity
public class Document {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long tenantId;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String content;

  private LocalDate createdAt;

  protected Document() {}

  public Document(Long tenantId, String content) {
    this.tenantId = tenantId;
    this.content = content;
    this.createdAt = LocalDate.now();
  }

  public Long id() {
    return id;
  }

  public Long tenantId() {
    return tenantId;
  }

  public String content() {
    return content;
  }

  public void content(String content) {
    this.content = content;
  }

  public LocalDate createdAt() {
    return createdAt;
  }

  public void createdAt(LocalDate createdAt) {
    this.createdAt = createdAt;
  }
}
