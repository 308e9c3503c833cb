package flows.silent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Tokens {
  private static final Logger log = LoggerFactory.getLogger(Tokens.class);

  public void page(String pageToken, String nextToken, int tokenCount, String tokenType) {
    // silent: where the next page begins
    log.info("page {}", pageToken);
    // silent: where the next page begins
    log.info("next {}", nextToken);
    // silent: a count
    log.info("{} tokens", tokenCount);
    // silent: a kind
    log.info("type {}", tokenType);
  }

  public void policy(PasswordPolicy passwordPolicy, boolean passwordChanged) {
    // silent: a rule for passwords
    log.info("policy {}", passwordPolicy);
    // silent: how long a password must be
    log.info("at least {}", passwordPolicy.minimumLength());
    // silent: a yes or no
    log.info("changed: {}", passwordChanged);
  }

  public void secrets(String secretName, String secretArn) {
    // silent: where a secret is kept
    log.info("secret {}", secretName);
    // silent: where a secret is kept
    log.info("secret {}", secretArn);
  }

  public record PasswordPolicy(int minimumLength, String allowedCharacters) {}
}
