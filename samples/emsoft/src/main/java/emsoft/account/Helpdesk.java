package emsoft.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Erases people for good when they ask for it. */
@RestController
class Helpdesk {
  private final Contacts contacts;

  Helpdesk(Contacts contacts) {
    this.contacts = contacts;
  }

  @PreAuthorize("hasRole('HELPDESK')")
  @DeleteMapping("/helpdesk/erasure-requests/{id}")
  void erase(@PathVariable Long id) {
    contacts.deleteById(id);
  }
}
