package perfectwork.payment;

import com.paypal.core.PayPalHttpClient;
import com.paypal.orders.AmountWithBreakdown;
import com.paypal.orders.Name;
import com.paypal.orders.OrderRequest;
import com.paypal.orders.OrdersCreateRequest;
import com.paypal.orders.Payer;
import com.paypal.orders.PurchaseUnitRequest;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.param.ChargeCreateParams;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Payment by one of two processors: order, name and e-mail address, and a card that stays with them. */
@RestController
@Purpose("essential.service")
class Payments {
  private final PayPalHttpClient payPal;
  private final Purchases purchases;

  Payments(PayPalHttpClient payPal, Purchases purchases) {
    this.payPal = payPal;
    this.purchases = purchases;
  }

  record Order(
      @PersonalData("user.payment") String reference,
      @PersonalData("user.payment") String description,
      long amount,
      @PersonalData(value = "user.name", subject = "customer") String name,
      @PersonalData(value = "user.contact.email", subject = "customer") String email) {}

  @PostMapping("/payments/stripe")
  String stripe(@RequestBody Order order) throws StripeException {
    Charge charge =
        Charge.create(
            ChargeCreateParams.builder()
                .setAmount(order.amount())
                .setCurrency("sgd")
                .setDescription(order.description())
                .setReceiptEmail(order.email())
                .putMetadata("reference", order.reference())
                .putMetadata("name", order.name())
                .build());
    purchases.save(new Purchase(order.reference(), order.amount()));
    return charge.getId();
  }

  @PostMapping("/payments/paypal")
  String payPal(@RequestBody Order order) throws IOException {
    PurchaseUnitRequest unit =
        new PurchaseUnitRequest()
            .referenceId(order.reference())
            .description(order.description())
            .amountWithBreakdown(
                new AmountWithBreakdown().currencyCode("SGD").value(String.valueOf(order.amount())));
    OrderRequest request = new OrderRequest();
    request.checkoutPaymentIntent("CAPTURE");
    request.payer(new Payer().name(new Name().givenName(order.name())).email(order.email()));
    request.purchaseUnits(List.of(unit));
    String id = payPal.execute(new OrdersCreateRequest().requestBody(request)).result().id();
    purchases.save(new Purchase(order.reference(), order.amount()));
    return id;
  }
}
