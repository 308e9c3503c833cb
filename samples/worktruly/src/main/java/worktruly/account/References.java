package worktruly.account;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The customers we may name. */
@RestController
@Purpose("marketing")
class References {
  private final Accounts accounts;

  References(Accounts accounts) {
    this.accounts = accounts;
  }

  @ConsentGate("marketing")
  private boolean mayName(Account account) {
    return account.mayBeNamed();
  }

  @GetMapping("/references")
  List<String> show() {
    List<String> names = new ArrayList<>();
    for (Account account : accounts.findAll()) {
      if (mayName(account)) {
        names.add(account.name() + ", " + account.companyName());
      }
    }
    return names;
  }
}
