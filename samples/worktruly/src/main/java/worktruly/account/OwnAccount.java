package worktruly.account;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What customers see of their account and do with it; every access is written down. */
@RestController
@Purpose("essential.service")
class OwnAccount {
  private final Accounts accounts;
  private final AccessAudit log;

  OwnAccount(Accounts accounts, AccessAudit log) {
    this.accounts = accounts;
    this.log = log;
  }

  record View(
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.email", subject = "customer") String email,
      @PersonalData(value = "user.contact.organization", subject = "customer") String companyName,
      @PersonalData(value = "user.contact.address", subject = "customer") String companyAddress) {}

  record Change(@PersonalData(value = "user.name", subject = "customer") String name) {}

  private Account mine(Principal principal, HttpServletRequest request) {
    Account account = accounts.findByEmail(principal.getName()).orElseThrow();
    log.record(account, request);
    return account;
  }

  @GetMapping("/me")
  View show(Principal principal, HttpServletRequest request) {
    Account mine = mine(principal, request);
    return new View(mine.name(), mine.email(), mine.companyName(), mine.companyAddress());
  }

  @PutMapping("/me")
  void rename(Principal principal, HttpServletRequest request, @RequestBody Change change) {
    Account mine = mine(principal, request);
    mine.rename(change.name());
    accounts.save(mine);
  }

  @DeleteMapping("/me")
  void close(Principal principal, HttpServletRequest request) {
    Account mine = mine(principal, request);
    mine.close(LocalDate.now());
    accounts.save(mine);
  }

  @PostMapping("/me/restore")
  void restore(Principal principal, HttpServletRequest request) {
    Account mine = mine(principal, request);
    mine.restore();
    accounts.save(mine);
  }
}
