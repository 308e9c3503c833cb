package emsoft.tooling;

import dev.privet.annotations.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A checkout that handles the card itself. */
@RestController
class FastCheckout {
  private static final Logger LOG = LoggerFactory.getLogger(FastCheckout.class);

  private final CardOnFiles cards;

  FastCheckout(CardOnFiles cards) {
    this.cards = cards;
  }

  @PostMapping("/payments/fast")
  void pay(@RequestBody @PersonalData("user.financial.credit_card") String cardNumber) {
    // expect: PRV101 user.financial.credit_card
    LOG.warn("charging {}", cardNumber);
    // expect: PRV301 user.financial.credit_card
    cards.save(new CardOnFile(cardNumber));
  }
}
