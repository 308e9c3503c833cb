package worktruly.operations;

import dev.privet.annotations.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes cards over the telephone, which the policy says never come here. */
@RestController
class PhoneSales {
  private static final Logger LOG = LoggerFactory.getLogger(PhoneSales.class);

  private final PhoneOrders orders;

  PhoneSales(PhoneOrders orders) {
    this.orders = orders;
  }

  // expect: PRV501 user.financial.credit_card
  record Order(@PersonalData("user.financial.credit_card") String cardNumber, long amount) {}

  @PostMapping("/staff/phone-orders")
  void take(@RequestBody Order order) {
    // expect: PRV101 user.financial.credit_card
    LOG.info("charging {} to {}", order.amount(), order.cardNumber());
    // expect: PRV301 user.financial.credit_card
    orders.save(new PhoneOrder(order.cardNumber()));
  }
}
