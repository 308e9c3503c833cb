package flows.web;

import org.springframework.stereotype.Component;

@Component
public class SlowCourier implements Courier {
  @Override
  public void carry(String text) {
    System.out.println("carrying slowly " + text);
  }
}
