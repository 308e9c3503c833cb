package softhelpers.customer;

import dev.privet.annotations.Purpose;
import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What customers see of themselves, and what support sees of them. */
@RestController
@Purpose("essential.service")
class Support {
  private final Customers customers;

  Support(Customers customers) {
    this.customers = customers;
  }

  @GetMapping("/me")
  String show(Principal principal) {
    Customer mine = customers.findByEmail(principal.getName()).orElseThrow();
    return mine.name() + ", " + mine.address();
  }

  @PreAuthorize("hasRole('SUPPORT')")
  @GetMapping("/support/customers/{id}")
  String look(@PathVariable Long id) {
    return customers.findById(id).orElseThrow().name();
  }
}
