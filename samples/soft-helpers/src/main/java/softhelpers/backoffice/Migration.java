package softhelpers.backoffice;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import softhelpers.customer.Book;
import softhelpers.customer.Customer;
import softhelpers.customer.Customers;

/** Moves customers about: into spreadsheets, backups and other systems. */
@RestController
class Migration {
  private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
  private static final int QUARTER = 90;

  private final Spreadsheets sheets;
  private final FormerCustomers former;
  private final Backups backups;
  private final Customers customers;
  private final RestTemplate rest;

  Migration(
      Spreadsheets sheets, FormerCustomers former, Backups backups, Customers customers, RestTemplate rest) {
    this.sheets = sheets;
    this.former = former;
    this.backups = backups;
    this.customers = customers;
    this.rest = rest;
  }

  @PostMapping("/backoffice/sheets")
  void sheet(@RequestBody @PersonalData(value = "user.contact.address", subject = "customer") String address) {
    // expect: PRV204 user.contact.address
    sheets.save(new Spreadsheet(address));
  }

  @DeleteMapping("/backoffice/sheets/close-account")
  void close(@RequestParam String key) {
    sheets.deleteByAddress(key);
  }

  void left(Customer customer) {
    former.save(new FormerCustomer(customer.phone()));
  }

  void back(Book book) {
    backups.save(new Backup(book.bankAccount()));
  }

  void move(Customer customer) {
    // expect: PRV201 user.name
    // expect: PRV205 user.name
    rest.postForLocation("http://old.softhelpers.example/customers", Map.of("name", customer.name()));
  }

  void link(@PersonalData("user.authorization.credentials") String secret) {
    // expect: PRV101 user.authorization.credentials
    LOG.warn("linking with {}", secret);
  }

  // expect: PRV506 user.name
  @GetMapping("/backoffice/support/{id}")
  String look(@PathVariable Long id) {
    return customers.findById(id).orElseThrow().name();
  }

  @Scheduled(cron = "0 0 6 * * *")
  void tidyUp() {
    former.deleteByWithdrawnOnBefore(LocalDate.now().minusDays(QUARTER));
  }
}
