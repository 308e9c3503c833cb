package softhelpers.customer;

import dev.privet.annotations.Purpose;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Closes an account: a link goes to its owner, and whoever follows it has everything deleted at once. */
@RestController
@Purpose("essential.service")
class Shutdown {
  private final Customers customers;
  private final Books books;
  private final LinkedServices services;
  private final Map<String, Long> confirmations = new ConcurrentHashMap<>();

  Shutdown(Customers customers, Books books, LinkedServices services) {
    this.customers = customers;
    this.books = books;
    this.services = services;
  }

  @PostMapping("/me/shutdown")
  String request(Principal principal) {
    String link = UUID.randomUUID().toString();
    confirmations.put(link, customers.findByEmail(principal.getName()).orElseThrow().id());
    return link;
  }

  @DeleteMapping("/me/account/{link}")
  @Transactional
  void closeAccountAndWithdrawConsent(@PathVariable String link) {
    Long customer = confirmations.remove(link);
    if (customer == null) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    books.deleteByCustomerId(customer);
    services.deleteByCustomerId(customer);
    customers.deleteById(customer);
  }
}
