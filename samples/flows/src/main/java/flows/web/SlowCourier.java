package flows.web;

import org.springframework.stereotype.Component;

@Component
public class SlowCourier implements Courier {
  @Override
  public void carry(String text) {
    // silent: the other courier is the primary one
    System.out.println("carrying slowly " + text);
  }
}
