package perfectwork.marketing;

import com.paypal.core.PayPalHttpClient;
import com.paypal.orders.OrderRequest;
import com.paypal.orders.OrdersCreateRequest;
import com.paypal.orders.Payer;
import com.paypal.orders.Phone;
import com.paypal.orders.PhoneWithType;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.param.CustomerCreateParams;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import perfectwork.account.Contact;
import perfectwork.browser.Visit;

/** Tells the service providers more than the list in the policy says, and others besides. */
@Component
class Sharing {
  private final RestTemplate rest;
  private final PayPalHttpClient payPal;

  Sharing(RestTemplate rest, PayPalHttpClient payPal) {
    this.rest = rest;
    this.payPal = payPal;
  }

  void stripe(Contact contact) throws StripeException {
    CustomerCreateParams.Builder customer = CustomerCreateParams.builder();
    customer.setEmail(contact.email());
    customer.setPhone(contact.phone());
    // expect: PRV202 user.contact.phone_number
    Customer.create(customer.build());
  }

  void payPal(Contact contact) throws IOException {
    Phone phone = new Phone().nationalNumber(contact.phone());
    OrderRequest order = new OrderRequest();
    order.payer(new Payer().phoneWithType(new PhoneWithType().phoneNumber(phone)));
    // expect: PRV202 user.contact.phone_number
    payPal.execute(new OrdersCreateRequest().requestBody(order));
  }

  void analytics(Visit visit, Contact contact) {
    // expect: PRV203 user.device.ip_address
    rest.postForLocation("https://www.google-analytics.com/mp/collect", Map.of("ip", visit.ipAddress()));
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://www.google-analytics.com/mp/collect", Map.of("user_id", contact.email()));
  }

  void captcha(Contact contact) {
    // expect: PRV202 user.contact.email
    rest.postForLocation("https://www.google.com/recaptcha/api/annotate", Map.of("account", contact.email()));
  }

  void cache(Contact contact) {
    // expect: PRV202 user.name
    rest.postForLocation("https://api.cloudflare.com/client/v4/workers/kv", Map.of("name", contact.name()));
  }

  void mailings(Contact contact) {
    // expect: PRV201 user.contact.email
    rest.postForLocation("https://us1.api.mailchimp.com/3.0/lists/1/members", Map.of("email_address", contact.email()));
  }

  void research(Visit visit) {
    // expect: PRV201 pd:BrowsingReferral
    rest.postForLocation("https://research.example.org/visits", Map.of("from", visit.referrer()));
  }
}
