package softhelpers.backoffice;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A copy of the books, for good. */
// expect: PRV403 user.financial.bank_account
// expect: PRV405 user.financial.bank_account
@Entity
@Table(schema = "personal")
class Backup {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.financial.bank_account", subject = "customer")
  private String bankAccount;

  protected Backup() {}

  Backup(String bankAccount) {
    this.bankAccount = bankAccount;
  }

  Long id() {
    return id;
  }

  String bankAccount() {
    return bankAccount;
  }
}
