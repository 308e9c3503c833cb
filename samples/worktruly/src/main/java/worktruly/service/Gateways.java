package worktruly.service;

import com.sendgrid.SendGrid;
import com.twilio.http.TwilioRestClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connections to those who deliver messages. */
@Configuration
class Gateways {
  @Bean
  SendGrid sendGrid(@Value("${sendgrid.host}") String host, @Value("${sendgrid.key}") String key) {
    SendGrid sendGrid = new SendGrid(key, host.startsWith("localhost"));
    sendGrid.setHost(host);
    return sendGrid;
  }

  @Bean
  TwilioRestClient twilio(@Value("${twilio.url}") String url, @Value("${twilio.key}") String key) {
    return new TwilioRestClient.Builder("worktruly", key).httpClient(new RedirectedClient(url)).build();
  }
}
