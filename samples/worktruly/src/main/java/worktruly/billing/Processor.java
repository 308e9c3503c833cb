package worktruly.billing;

import com.stripe.Stripe;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The connection to the payment processor. */
@Component
class Processor {
  Processor(@Value("${stripe.url}") String url, @Value("${stripe.key}") String key) {
    Stripe.apiKey = key;
    Stripe.overrideApiBase(url);
  }
}
