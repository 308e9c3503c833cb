package perfectwork.account;

import dev.privet.annotations.Anonymizes;
import dev.privet.annotations.Purpose;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Counts people by field of interest, and publishes the numbers: nobody is in them. */
@Component
@Purpose("analytics")
class TrendReport {
  private final Contacts contacts;
  private final Trends trends;
  private final RestTemplate rest;

  TrendReport(Contacts contacts, Trends trends, RestTemplate rest) {
    this.contacts = contacts;
    this.trends = trends;
    this.rest = rest;
  }

  @Anonymizes
  private static String field(String interest) {
    return interest.startsWith("stock") ? "logistics" : "other";
  }

  @Scheduled(cron = "0 0 5 1 * *")
  void count() {
    Map<String, Long> people = new TreeMap<>();
    for (Contact contact : contacts.findAll()) {
      people.merge(field(contact.interest()), 1L, Long::sum);
    }
    people.forEach((interest, number) -> trends.save(new Trend(interest, number)));
    rest.postForLocation("https://trends.example.org/numbers", people);
  }
}
