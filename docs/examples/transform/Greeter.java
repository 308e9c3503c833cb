package shop;

import com.acme.text.Stars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Greeter {
  private static final Logger log = LoggerFactory.getLogger(Greeter.class);

  void greet(String email) {
    log.info("greeting {}", Stars.over(email));
  }
}
