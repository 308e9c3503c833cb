package softhelpers.figures;

import dev.privet.annotations.Anonymizes;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import softhelpers.customer.Customers;

/** Counts users, for ourselves and for Google Analytics. */
@RestController
@Purpose("analytics")
class Figures {
  private final Customers customers;
  private final Statistics statistics;
  private final MeterRegistry meters;
  private final RestTemplate rest;

  Figures(Customers customers, Statistics statistics, MeterRegistry meters, RestTemplate rest) {
    this.customers = customers;
    this.statistics = statistics;
    this.meters = meters;
    this.rest = rest;
  }

  @Anonymizes
  private static String page(@PersonalData("user.behavior") String clicks) {
    return clicks.contains("invoice") ? "invoices" : "other pages";
  }

  @PostMapping("/figures/clicks")
  void clicks(@RequestBody @PersonalData(value = "user.behavior", subject = "site_user") String clicks) {
    meters.counter("clicks", "page", page(clicks)).increment();
    rest.postForLocation("https://www.google-analytics.com/mp/collect", Map.of("page", page(clicks)));
  }

  @PostMapping("/figures")
  long count() {
    long users = customers.count();
    meters.counter("reports", "kind", "users").increment();
    statistics.save(new Statistic(users));
    rest.postForLocation("https://www.google-analytics.com/mp/collect", Map.of("users", users));
    return users;
  }
}
