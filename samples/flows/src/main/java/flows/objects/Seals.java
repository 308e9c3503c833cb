package flows.objects;

import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys in the log: a private one prints its parts, the others do not. */
public class Seals {
  private static final Logger log = LoggerFactory.getLogger(Seals.class);

  public void seal(Key key) {
    if (!(key instanceof PrivateKey)) {
      throw new IllegalArgumentException("not a private key");
    }
    // expect: PRV101 user.authorization.credentials
    log.debug("sealing with {}", key);
    // silent: only the name of the algorithm
    log.debug("algorithm {}", key.getAlgorithm());
  }

  public void check(Key key) {
    PublicKey open = (PublicKey) key;
    // silent: a public key
    log.debug("checking with {}", key);
    // silent: a public key
    log.debug("checking with {}", open);
  }

  public void either(Key key) {
    if (key instanceof PrivateKey) {
      log.debug("private");
    } else {
      // silent: this one is not private
      log.debug("other {}", key);
    }
  }
}
