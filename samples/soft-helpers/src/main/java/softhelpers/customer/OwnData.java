package softhelpers.customer;

import dev.privet.annotations.Purpose;
import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What customers see of themselves. */
@RestController
@Purpose("essential.service")
class OwnData {
  private final Customers customers;

  OwnData(Customers customers) {
    this.customers = customers;
  }

  @GetMapping("/me")
  String show(Principal principal) {
    Customer mine = customers.findByEmail(principal.getName()).orElseThrow();
    return mine.name() + ", " + mine.address();
  }
}
