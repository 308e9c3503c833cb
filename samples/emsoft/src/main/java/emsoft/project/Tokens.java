package emsoft.project;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.privet.annotations.PersonalData;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The keys to the accounts at GitHub: in memory only, for two days at most, or until the user logs out. */
@Component
class Tokens {
  private final Cache<String, String> tokens = Caffeine.newBuilder().expireAfterWrite(Duration.ofDays(2)).build();

  void keep(String owner, @PersonalData("user.authorization.credentials") String token) {
    tokens.put(owner, token);
  }

  @PersonalData("user.authorization.credentials")
  String of(String owner) {
    return tokens.getIfPresent(owner);
  }

  void forget(String owner) {
    tokens.invalidate(owner);
  }
}
