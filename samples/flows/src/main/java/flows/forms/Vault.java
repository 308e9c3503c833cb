package flows.forms;

import dev.privet.annotations.Anonymizes;
import dev.privet.annotations.Encrypts;
import dev.privet.annotations.Pseudonymizes;

/** Comes from another team: the bodies are elsewhere, the annotations tell what they do. */
public interface Vault {
  @Pseudonymizes
  String token(String value);

  @Encrypts
  String seal(String value);

  @Anonymizes
  String band(String value);

  String enrich(String value);
}
