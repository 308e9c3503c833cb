package perfectwork.platform;

import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import perfectwork.account.Contact;
import perfectwork.account.Contacts;
import perfectwork.database.CustomerDatabases;

/** Short cuts: past the helpdesk's door, and through a cache that everybody shares. */
@RestController
class Peek {
  private final CustomerDatabases databases;
  private final Contacts contacts;

  Peek(CustomerDatabases databases, Contacts contacts) {
    this.databases = databases;
    this.contacts = contacts;
  }

  // expect: PRV506 user.content
  @GetMapping("/helpdesk/peek/databases/{id}")
  String database(@PathVariable Long id) {
    return databases.findById(id).orElseThrow().content();
  }

  // expect missing: PRV305 user.name
  @GetMapping("/peek/contacts/{id}")
  ResponseEntity<String> contact(@PathVariable Long id) {
    Contact contact = contacts.findById(id).orElseThrow();
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePublic()).body(contact.name());
  }
}
