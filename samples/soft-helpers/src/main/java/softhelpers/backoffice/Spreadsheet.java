package softhelpers.backoffice;

import dev.privet.annotations.PersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Customers beside everything else. */
// expect: PRV301 user.contact.address
@Entity
class Spreadsheet {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @PersonalData(value = "user.contact.address", subject = "customer")
  private String address;

  protected Spreadsheet() {}

  Spreadsheet(String address) {
    this.address = address;
  }

  Long id() {
    return id;
  }

  String address() {
    return address;
  }
}
