package worktruly.billing;

import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import dev.privet.annotations.PersonalData;
import dev.privet.annotations.Purpose;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends the customer to the payment processor, whose page alone sees the card. */
@RestController
@Purpose("essential.service.payment_processing")
class Checkout {
  private final Payments payments;

  Checkout(Payments payments) {
    this.payments = payments;
  }

  record Order(
      @PersonalData(value = "user.contact.email", subject = "payer") String billingEmail,
      @PersonalData(value = "user.contact.organization", subject = "payer") String organisation,
      @PersonalData(value = "user.contact.address", subject = "payer") String billingAddress,
      long amount) {}

  @PostMapping("/checkout")
  String pay(@RequestBody Order order) throws StripeException {
    Session session =
        Session.create(
            SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setCustomerEmail(order.billingEmail())
                .putMetadata("organisation", order.organisation())
                .putMetadata("address", order.billingAddress())
                .build());
    payments.save(new Payment(session.getId(), order.amount()));
    return session.getUrl();
  }
}
