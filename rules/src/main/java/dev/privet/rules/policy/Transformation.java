package dev.privet.rules.policy;

import dev.privet.analyzer.spec.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a policy asks to be done to data first, and the forms that show that it was done. */
public enum Transformation implements Keyed {
  ANONYMISE(Form.ANONYMISED, Form.AGGREGATED),
  AGGREGATE(Form.AGGREGATED),
  MASK(Form.MASKED, Form.TOKENISED, Form.ANONYMISED, Form.AGGREGATED),
  PSEUDONYMISE(
      Form.HASHED,
      Form.KEYED_HASH,
      Form.TOKENISED,
      Form.ENCRYPTED,
      Form.ANONYMISED,
      Form.AGGREGATED),
  /** Not there at all. */
  EXCLUDE,
  ENCRYPT(Form.ENCRYPTED, Form.TOKENISED, Form.ANONYMISED, Form.AGGREGATED);

  private final Set<Form> forms;

  Transformation(Form... forms) {
    this.forms = Set.of(forms);
  }

  /** The forms of data that this was done to. */
  public Set<Form> forms() {
    return forms.isEmpty() ? EnumSet.noneOf(Form.class) : EnumSet.copyOf(forms);
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
