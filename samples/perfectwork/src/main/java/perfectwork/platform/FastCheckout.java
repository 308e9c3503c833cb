package perfectwork.platform;

import dev.privet.annotations.PersonalData;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** A checkout that handles the card itself. */
@RestController
class FastCheckout {
  private static final Logger LOG = LoggerFactory.getLogger(FastCheckout.class);

  private final CardOnFiles cards;
  private final RestTemplate rest;

  FastCheckout(CardOnFiles cards, RestTemplate rest) {
    this.cards = cards;
    this.rest = rest;
  }

  @PostMapping("/payments/fast")
  void pay(@RequestBody @PersonalData("user.financial.credit_card") String cardNumber) {
    // expect: PRV101 user.financial.credit_card
    LOG.warn("charging {}", cardNumber);
    // expect: PRV301 user.financial.credit_card
    cards.save(new CardOnFile(cardNumber));
    // expect: PRV201 user.financial.credit_card
    rest.postForLocation("https://api.authorize.net/xml/v1/request.api", Map.of("card", cardNumber));
  }
}
