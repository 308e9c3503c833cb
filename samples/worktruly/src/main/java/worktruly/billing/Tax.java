package worktruly.billing;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Asks for the tax that is due at an address. */
@RestController
@Purpose("essential.legal_obligation")
class Tax {
  private final RestTemplate rest;

  Tax(RestTemplate rest) {
    this.rest = rest;
  }

  @PostMapping("/tax")
  void ask(@RequestBody @PersonalData(value = "user.contact.address", subject = "payer") String billingAddress) {
    rest.postForLocation("https://rates.example.in/gst", Map.of("address", billingAddress));
  }
}
