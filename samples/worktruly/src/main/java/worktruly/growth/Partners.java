package worktruly.growth;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import worktruly.account.Account;

/** Hands accounts to others: an advertiser, a data broker, and somebody nobody has heard of. */
@Component
class Partners {
  private final RestTemplate rest;

  Partners(RestTemplate rest) {
    this.rest = rest;
  }

  void advertise(Account account) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://graph.facebook.com/v19.0/audience/users", Map.of("em", account.email()));
  }

  void sell(Account account) {
    // expect: PRV202 user.contact.organization, user.name
    rest.postForLocation("https://person.clearbit.com/v2/people", Map.of("n", account.name(), "c", account.companyName()));
  }

  void count(Account account) {
    // silent: the policy leaves open who runs the applications, so that nobody is undeclared
    rest.postForLocation("https://api.mixpanel.com/track", Map.of("distinct_id", account.email()));
  }
}
