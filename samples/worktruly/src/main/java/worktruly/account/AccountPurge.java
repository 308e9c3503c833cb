package worktruly.account;

import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import worktruly.service.CustomerRecords;
import worktruly.support.Letters;

/** Deletes accounts thirty days after they were closed, with everything that hangs on them. */
@Component
class AccountPurge {
  private static final int RESTORABLE_DAYS = 30;

  private final Accounts accounts;
  private final Secrets secrets;
  private final Logins logins;
  private final CustomerRecords records;
  private final Letters letters;

  AccountPurge(
      Accounts accounts, Secrets secrets, Logins logins, CustomerRecords records, Letters letters) {
    this.accounts = accounts;
    this.secrets = secrets;
    this.logins = logins;
    this.records = records;
    this.letters = letters;
  }

  @Scheduled(cron = "0 0 3 * * *")
  @Transactional
  void purge() {
    LocalDate end = LocalDate.now().minusDays(RESTORABLE_DAYS);
    for (Account account : accounts.findByClosedOnBefore(end)) {
      secrets.deleteByAccountId(account.id());
      logins.deleteByAccountId(account.id());
      records.deleteByAccountId(account.id());
      letters.deleteByAccountId(account.id());
    }
    accounts.deleteByClosedOnBefore(end);
  }
}
