package dev.privet.rules.policy;

import dev.privet.analyzer.spec.Form;
import java.util.Locale;
import java.util.Set;

/** What a policy asks to be done to data first. */
public enum Transformation implements Keyed {
  ANONYMISE,
  AGGREGATE,
  MASK,
  PSEUDONYMISE,
  /** Not there at all. */
  EXCLUDE,
  ENCRYPT;

  /** The forms which show that it was done. */
  public Set<Form> forms() {
    return switch (this) {
      case ANONYMISE -> Set.of(Form.ANONYMISED, Form.AGGREGATED);
      case AGGREGATE -> Set.of(Form.AGGREGATED);
      case MASK -> Set.of(Form.MASKED, Form.TOKENISED, Form.ANONYMISED, Form.AGGREGATED);
      case PSEUDONYMISE ->
          Set.of(
              Form.HASHED,
              Form.KEYED_HASH,
              Form.TOKENISED,
              Form.ENCRYPTED,
              Form.ANONYMISED,
              Form.AGGREGATED);
      case EXCLUDE -> Set.of();
      case ENCRYPT -> Set.of(Form.ENCRYPTED, Form.TOKENISED, Form.ANONYMISED, Form.AGGREGATED);
    };
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
