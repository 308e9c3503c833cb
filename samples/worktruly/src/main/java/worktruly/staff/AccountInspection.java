package worktruly.staff;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import worktruly.account.AccessAudit;
import worktruly.account.Account;
import worktruly.account.Accounts;

/** Support looks into an account: named people only, with the customer's consent, and on record. */
@RestController
@Purpose("support")
class AccountInspection {
  private final Accounts accounts;
  private final AccessAudit log;
  private final Audit audit;

  AccountInspection(Accounts accounts, AccessAudit log, Audit audit) {
    this.accounts = accounts;
    this.log = log;
    this.audit = audit;
  }

  record View(
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.email", subject = "customer") String email) {}

  @ConsentGate("support")
  boolean hasAllowedSupport(Account account) {
    return account.isSupportAllowed();
  }

  @PreAuthorize("hasRole('STAFF')")
  @GetMapping("/staff/accounts/{id}")
  View inspect(@PathVariable Long id, Principal staff, HttpServletRequest request) {
    Account account = accounts.findById(id).orElseThrow();
    audit.save(new AuditEntry(staff.getName(), id));
    log.record(account, request);
    if (!hasAllowedSupport(account)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return new View(account.name(), account.email());
  }
}
