package worktruly.operations;

import dev.privet.annotations.Purpose;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import worktruly.account.Account;
import worktruly.account.Accounts;

/** Short cuts to accounts that leave no trace. */
@RestController
class QuickLook {
  private final Accounts accounts;

  QuickLook(Accounts accounts) {
    this.accounts = accounts;
  }

  record Card(String name, String email) {}

  // silent: one's own card
  @GetMapping("/me/card")
  Card mine(Principal principal) {
    Account account = accounts.findByEmail(principal.getName()).orElseThrow();
    return new Card(account.name(), account.email());
  }

  // expect: PRV506 user.contact.email, user.name
  // expect: PRV507 user.contact.email, user.name
  @Purpose("support")
  @GetMapping("/staff/card/{id}")
  Card anybody(@PathVariable Long id) {
    Account account = accounts.findById(id).orElseThrow();
    // expect: PRV204 user.contact.email, user.name
    return new Card(account.name(), account.email());
  }
}
