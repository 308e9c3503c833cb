package softhelpers.growth;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import softhelpers.customer.Book;
import softhelpers.customer.Customer;
import softhelpers.guest.Guest;

/** Sells, measures and targets with whatever is at hand. */
@Component
class Audience {
  private final Lookalikes lookalikes;
  private final GuestLists guests;
  private final MeterRegistry meters;
  private final RestTemplate rest;

  Audience(Lookalikes lookalikes, GuestLists guests, MeterRegistry meters, RestTemplate rest) {
    this.lookalikes = lookalikes;
    this.guests = guests;
    this.meters = meters;
    this.rest = rest;
  }

  @Purpose("marketing.advertising.third_party")
  void byAddress(Customer customer) {
    // expect: PRV504 user.contact.address
    lookalikes.save(new Lookalike(customer.address()));
  }

  @Purpose("marketing.advertising.third_party")
  void byScore(Book book) {
    // expect: PRV504 pd:CreditScore
    lookalikes.save(new Lookalike(book.creditScore()));
  }

  @Purpose("marketing.advertising.third_party")
  void byBank(@PersonalData("user.authorization.credentials") String secret) {
    // expect: PRV302 user.authorization.credentials
    // expect: PRV504 user.authorization.credentials
    lookalikes.save(new Lookalike(secret));
  }

  @Purpose("marketing")
  void again(Guest guest) {
    // expect: PRV504 user.contact.email
    guests.save(new GuestList(guest.email()));
  }

  void count(Customer customer) {
    // expect: PRV106 user.contact.email
    // expect: PRV203 user.contact.email
    meters.counter("visits", "who", customer.email()).increment();
  }

  void measure(@PersonalData(value = "user.behavior", subject = "site_user") String clicks) {
    // expect: PRV203 user.behavior
    rest.postForLocation("https://www.google-analytics.com/mp/collect", Map.of("clicks", clicks));
  }

  void sell(Customer customer) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://person.clearbit.com/v2/people", Map.of("email", customer.email()));
  }

  void ask(Customer customer) {
    // expect: PRV201 user.contact.phone_number
    rest.postForLocation("https://calls.example.org/lists", Map.of("phone", customer.phone()));
  }

  void connect(@PersonalData("user.authorization.credentials") String secret) {
    // expect: PRV204 user.authorization.credentials
    rest.postForLocation("https://auditor.example.com/sessions", Map.of("secret", secret));
  }
}
