package emsoft.account;

import dev.privet.annotations.Purpose;
import java.security.Principal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What people see of their own data, and correct. */
@RestController
@Purpose("essential.service")
class OwnContact {
  private final Contacts contacts;

  OwnContact(Contacts contacts) {
    this.contacts = contacts;
  }

  record View(String name, String email, String company, String phone, String postalAddress, String interest) {}

  @GetMapping("/me")
  ResponseEntity<View> show(Principal principal) {
    Contact mine = contacts.findByEmail(principal.getName()).orElseThrow();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new View(mine.name(), mine.email(), mine.company(), mine.phone(), mine.postalAddress(), mine.interest()));
  }

  @PutMapping("/me")
  void update(Principal principal, @RequestBody View change) {
    Contact mine = contacts.findByEmail(principal.getName()).orElseThrow();
    mine.name(change.name());
    mine.company(change.company());
    mine.phone(change.phone());
    mine.postalAddress(change.postalAddress());
    mine.interest(change.interest());
    contacts.save(mine);
  }
}
