package softhelpers.customer;

import dev.privet.annotations.ConsentGate;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Connects an account elsewhere that the customer has chosen. */
@RestController
@Purpose("account_linking")
class Linking {
  private static final Logger LOG = LoggerFactory.getLogger(Linking.class);

  private final LinkedServices services;
  private final TextEncryptor encryptor;
  private final RestTemplate rest;

  Linking(LinkedServices services, TextEncryptor encryptor, RestTemplate rest) {
    this.services = services;
    this.encryptor = encryptor;
    this.rest = rest;
  }

  record Choice(
      boolean chosen,
      Long customerId,
      @PersonalData("user.authorization.credentials") String secret) {}

  @ConsentGate("user_choice")
  private boolean isChosen(Choice choice) {
    return choice.chosen();
  }

  @PostMapping("/me/linked-services")
  void link(@RequestBody Choice choice) {
    if (isChosen(choice)) {
      rest.postForLocation("https://bank.example.com/sessions", Map.of("secret", choice.secret()));
      services.save(
          new LinkedService(choice.customerId(), "bank.example.com", encryptor.encrypt(choice.secret())));
      LOG.info("linked a service for {}", choice.customerId());
    }
  }
}
