package flows.state;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Lives as long as one request. */
@Component
@RequestScope
public class Stay {
  private String who;
  private int nights;

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public int getNights() {
    return nights;
  }

  public void setNights(int nights) {
    this.nights = nights;
  }
}
