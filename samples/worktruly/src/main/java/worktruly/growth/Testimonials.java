package worktruly.growth;

import dev.privet.annotations.Purpose;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import worktruly.account.Account;
import worktruly.account.Accounts;

/** Shows who uses the product, without having asked them. */
@RestController
@Purpose("marketing")
class Testimonials {
  private final Accounts accounts;

  Testimonials(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/testimonials")
  List<String> show() {
    List<String> names = new ArrayList<>();
    for (Account account : accounts.findAll()) {
      names.add(account.name() + ", " + account.companyName());
    }
    // expect: PRV204 user.contact.organization, user.name
    return names;
  }
}
