package emsoft.shop;

import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/** Passes the transaction of a service inside an application on to the cloud that executes it. */
@RestController
@Purpose("essential.service")
class InAppPurchase {
  private final RestTemplate rest;

  InAppPurchase(RestTemplate rest) {
    this.rest = rest;
  }

  @PostMapping("/me/purchases")
  void buy(@RequestBody @PersonalData("pd:Transaction") String transaction) {
    rest.postForLocation("https://iap.emsoft.example/transactions", Map.of("transaction", transaction));
  }
}
