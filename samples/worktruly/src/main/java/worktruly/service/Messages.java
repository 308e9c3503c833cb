package worktruly.service;

import com.sendgrid.Method;
import com.sendgrid.Request;
import com.sendgrid.SendGrid;
import com.sendgrid.helpers.mail.Mail;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import dev.privet.annotations.Purpose;
import java.io.IOException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Messages to the customers of a customer: the number or the address goes out, nothing else. */
@RestController
@Purpose("essential.service")
class Messages {
  private static final String TEXT = "Your order is on its way.";

  private final CustomerRecords records;
  private final TwilioRestClient twilio;
  private final SendGrid sendGrid;

  Messages(CustomerRecords records, TwilioRestClient twilio, SendGrid sendGrid) {
    this.records = records;
    this.twilio = twilio;
    this.sendGrid = sendGrid;
  }

  @PostMapping("/me/records/{id}/text")
  void text(@PathVariable Long id) {
    CustomerRecord customer = records.findById(id).orElseThrow();
    Message.creator(new PhoneNumber(customer.phone()), new PhoneNumber("+15005550006"), TEXT)
        .create(twilio);
  }

  @PostMapping("/me/records/{id}/mail")
  void mail(@PathVariable Long id) throws IOException {
    CustomerRecord customer = records.findById(id).orElseThrow();
    Mail mail =
        new Mail(
            new Email("orders@worktruly.example"),
            "Your order",
            new Email(customer.email()),
            new Content("text/plain", TEXT));
    Request request = new Request();
    request.setMethod(Method.POST);
    request.setEndpoint("mail/send");
    request.setBody(mail.build());
    sendGrid.api(request);
  }
}
