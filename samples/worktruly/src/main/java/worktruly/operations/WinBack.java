package worktruly.operations;

import dev.privet.annotations.PersonalData;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import worktruly.account.Account;

/** Keeps former customers at hand: longer than was said, and within earshot of everybody on the way. */
@Component
class WinBack {
  private static final int QUARTER = 120;

  private final FormerCustomers former;
  private final RestTemplate rest;

  WinBack(FormerCustomers former, RestTemplate rest) {
    this.former = former;
    this.rest = rest;
  }

  void left(Account account) {
    former.save(new FormerCustomer(account.email()));
  }

  void handOver(@PersonalData(value = "user.contact.email", subject = "customer") String email) {
    // expect: PRV205 user.contact.email
    rest.postForLocation("http://former.worktruly.example/customers", Map.of("email", email));
  }

  @Scheduled(cron = "0 30 3 * * *")
  void purge() {
    former.deleteByClosedOnBefore(LocalDate.now().minus(QUARTER, ChronoUnit.DAYS));
  }
}
