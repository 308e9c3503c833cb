package perfectwork.payment;

import com.paypal.core.PayPalEnvironment;
import com.paypal.core.PayPalHttpClient;
import com.stripe.Stripe;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to the two payment processors. */
@Configuration
class Processors {
  Processors(@Value("${stripe.url}") String url, @Value("${stripe.key}") String key) {
    Stripe.apiKey = key;
    Stripe.overrideApiBase(url);
  }

  @Bean
  PayPalHttpClient payPal(@Value("${paypal.url}") String url, @Value("${paypal.key}") String key) {
    return new PayPalHttpClient(new PayPalEnvironment("perfectwork", key, url, url));
  }
}
