package perfectwork.database;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's hands on their own database: change it, take a copy, delete it, cancel. */
@RestController
@Purpose("essential.service")
class ControlPanel {
  private final CustomerDatabases databases;

  ControlPanel(CustomerDatabases databases) {
    this.databases = databases;
  }

  private CustomerDatabase mine(Principal principal, Long id) {
    return databases.findById(id).filter(it -> it.owner().equals(principal.getName())).orElseThrow();
  }

  @PostMapping("/me/databases")
  @ResponseStatus(HttpStatus.CREATED)
  Long create(
      Principal principal,
      @RequestBody @PersonalData(value = "user.content", subject = "end_customer") String content) {
    return databases.save(new CustomerDatabase(principal.getName(), content)).id();
  }

  @PutMapping("/me/databases/{id}")
  void change(
      Principal principal,
      @PathVariable Long id,
      @RequestBody @PersonalData(value = "user.content", subject = "end_customer") String content) {
    CustomerDatabase database = mine(principal, id);
    database.content(content);
    databases.save(database);
  }

  @GetMapping("/me/databases/export")
  List<String> export(Principal principal) {
    return databases.findByOwner(principal.getName()).stream().map(CustomerDatabase::content).toList();
  }

  @DeleteMapping("/me/databases/{id}")
  void delete(Principal principal, @PathVariable Long id) {
    databases.delete(mine(principal, id));
  }

  @PostMapping("/me/subscription/{id}/cancel")
  void cancelSubscription(Principal principal, @PathVariable Long id) {
    CustomerDatabase database = mine(principal, id);
    database.deactivated(true);
    database.cancelledOn(LocalDate.now());
    databases.save(database);
  }
}
