package flows.web;

import org.springframework.stereotype.Component;

@Component
public class SlowCourier implements Courier {
  @Override
  public void carry(String text) {
    // expect spurious: PRV102 user.contact.phone_number [L14]
    System.out.println("carrying slowly " + text);
  }
}
