package softhelpers.customer;

import dev.privet.annotations.Purpose;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What support, and nobody else, sees of customers. */
@RestController
@Purpose("essential.service")
class Support {
  private final Customers customers;

  Support(Customers customers) {
    this.customers = customers;
  }

  @PreAuthorize("hasRole('SUPPORT')")
  @GetMapping("/support/customers/{id}")
  String look(@PathVariable Long id) {
    return customers.findById(id).orElseThrow().name();
  }
}
