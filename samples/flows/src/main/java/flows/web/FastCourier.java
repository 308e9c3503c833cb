package flows.web;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

@Primary
@Component
public class FastCourier implements Courier {
  @Override
  public void carry(String text) {
    // expect: PRV102 user.contact.phone_number
    System.out.println("carrying " + text);
  }
}
