package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Checkout {
  private static final Logger log = LoggerFactory.getLogger(Checkout.class);

  void pay(String loyaltyCardNumber, String loyaltyProgramme) {
    log.info("{} in {}", loyaltyCardNumber, loyaltyProgramme);
  }
}
