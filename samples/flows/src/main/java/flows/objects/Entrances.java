package flows.objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tokens by the name of what holds them. */
public class Entrances {
  private static final Logger log = LoggerFactory.getLogger(Entrances.class);

  public void revoke(VaultToken token) {
    // expect: PRV101 user.authorization.credentials
    log.warn("cannot revoke {}", token.getToken());
  }

  public void parse(JsonToken token) {
    // silent: a word of a grammar
    log.warn("unexpected {}", token.getToken());
  }

  static class VaultToken {
    private final char[] token;

    VaultToken(char[] token) {
      this.token = token.clone();
    }

    String getToken() {
      return new String(token);
    }
  }

  static class JsonToken {
    private final String token;

    JsonToken(String token) {
      this.token = token;
    }

    String getToken() {
      return token;
    }
  }
}
