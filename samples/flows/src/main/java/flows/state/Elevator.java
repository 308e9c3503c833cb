package flows.state;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two objects made in one method never share their state. */
public class Elevator {
  private static final Logger log = LoggerFactory.getLogger(Elevator.class);

  private String display = "";

  public void show(String text) {
    display = text;
  }

  public String display() {
    return display;
  }

  public static void ride(Guest guest) {
    Elevator left = new Elevator();
    Elevator right = new Elevator();
    left.show("Good morning, " + guest.email());
    right.show("Level " + guest.room() / 100);

    // expect: PRV101 user.contact.email
    log.info("left: {}", left.display());
    // silent: the other elevator
    log.info("right: {}", right.display());
  }
}
