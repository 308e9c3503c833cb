package worktruly.growth;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import dev.privet.annotations.PersonalData;
import org.springframework.stereotype.Component;

/** Text messages that call people by their name, and so tell it to the gateway. */
@Component
class Greetings {
  private final TwilioRestClient twilio;

  Greetings(TwilioRestClient twilio) {
    this.twilio = twilio;
  }

  void greet(
      @PersonalData("user.contact.phone_number") String phone, @PersonalData("user.name") String name) {
    // expect: PRV202 user.name
    Message.creator(new PhoneNumber(phone), new PhoneNumber("+15005550006"), "Hello " + name + "!")
        .create(twilio);
  }
}
