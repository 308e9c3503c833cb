package worktruly.service;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import worktruly.account.AccessAudit;
import worktruly.account.Account;
import worktruly.account.Accounts;

/** The customer's own data: to be seen, taken along, and trashed for good. */
@RestController
@Purpose("essential.service")
class ServiceData {
  private final Accounts accounts;
  private final AccessAudit log;
  private final CustomerRecords records;

  ServiceData(Accounts accounts, AccessAudit log, CustomerRecords records) {
    this.accounts = accounts;
    this.log = log;
    this.records = records;
  }

  record Entry(
      @PersonalData(value = "user.contact.phone_number", subject = "end_customer") String phone,
      @PersonalData(value = "user.contact.email", subject = "end_customer") String email,
      @PersonalData(value = "user.content", subject = "end_customer") String orders) {}

  private Account mine(Principal principal, HttpServletRequest request) {
    Account account = accounts.findByEmail(principal.getName()).orElseThrow();
    log.record(account, request);
    return account;
  }

  @PostMapping("/me/records")
  void add(Principal principal, HttpServletRequest request, @RequestBody Entry entry) {
    Long owner = mine(principal, request).id();
    records.save(new CustomerRecord(owner, entry.phone(), entry.email(), entry.orders()));
  }

  @GetMapping("/me/records")
  List<Entry> export(Principal principal, HttpServletRequest request) {
    return records.findByAccountId(mine(principal, request).id()).stream()
        .map(it -> new Entry(it.phone(), it.email(), it.orders()))
        .toList();
  }

  @DeleteMapping("/me/records/{id}")
  void trash(Principal principal, HttpServletRequest request, @PathVariable Long id) {
    mine(principal, request);
    records.deleteById(id);
  }
}
