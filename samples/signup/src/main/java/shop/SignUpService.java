package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs people up, and tells the log more than it should. */
public class SignUpService {
  private static final Logger log = LoggerFactory.getLogger(SignUpService.class);

  private final CustomerMapper mapper = new CustomerMapper();
  private final CustomerFile customers = new CustomerFile();

  public Customer signUp(SignUpForm form) {
    Customer customer = mapper.toCustomer(form);
    try {
      customers.add(customer);
    } catch (IllegalStateException e) {
      // expect: PRV101 user.contact.email
      log.warn("sign-up refused: {}", e.getMessage());
      throw e;
    }
    // expect: PRV101 user.contact.email, user.name
    log.info("welcome {}", customer);
    // silent: all but the last two digits are covered
    log.info("will text to {}", cover(customer.phone()));
    // silent: how many there are, and a word that is printed in every newspaper
    log.info("{} customers, voucher {}", customers.size(), form.voucher());
    return customer;
  }

  private static String cover(String phone) {
    return "*******" + phone.substring(phone.length() - 2);
  }
}
