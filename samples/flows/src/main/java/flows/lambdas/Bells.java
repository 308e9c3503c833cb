package flows.lambdas;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Objects of classes without a name, handed to code that nobody knows. */
public class Bells {
  private static final Logger log = LoggerFactory.getLogger(Bells.class);

  private final PropertyChangeSupport bells = new PropertyChangeSupport(this);

  public void ring(String email, String door, Caller caller) {
    bells.addPropertyChangeListener(
        new PropertyChangeListener() {
          @Override
          public void propertyChange(PropertyChangeEvent event) {
            // expect: PRV101 user.contact.email
            log.info("rang {}", email);
            // silent: a door
            log.info("at {}", door);
            // silent: how many letters
            log.info("{} letters", email.length());
          }
        });
  }
}
