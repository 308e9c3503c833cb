package perfectwork.database;

import dev.privet.annotations.Purpose;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The helpdesk, and nobody else, looks into a database to solve a problem with it. */
@RestController
@Purpose("essential.service")
class Inspection {
  private final CustomerDatabases databases;

  Inspection(CustomerDatabases databases) {
    this.databases = databases;
  }

  @PreAuthorize("hasRole('HELPDESK')")
  @GetMapping("/helpdesk/databases/{id}")
  String inspect(@PathVariable Long id) {
    return databases.findById(id).orElseThrow().content();
  }
}
