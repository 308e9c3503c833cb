package perfectwork.account;

import dev.privet.annotations.Purpose;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Counts people, and publishes the number: nobody is in it. */
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

  @Scheduled(cron = "0 0 5 1 * *")
  void count() {
    long people = contacts.count();
    trends.save(new Trend("all", people));
    rest.postForLocation("https://trends.example.org/numbers", people);
  }
}
