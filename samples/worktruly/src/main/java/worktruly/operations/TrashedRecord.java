package worktruly.operations;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;

/** Service data in a trash from which it could still be taken. */
// expect: PRV406 user.content
// expect: PRV407 user.content
@Entity
@SQLDelete(sql = "update trashed_record set deleted = true where id = ?")
@SQLRestriction("deleted = false")
class TrashedRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long accountId;

  @PersonalData(value = "user.content", subject = "end_customer")
  private String orders;

  private boolean deleted;

  protected TrashedRecord() {}

  TrashedRecord(Long accountId, String orders) {
    this.accountId = accountId;
    this.orders = orders;
  }

  String orders() {
    return orders;
  }
}
