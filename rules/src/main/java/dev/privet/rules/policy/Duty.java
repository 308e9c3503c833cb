package dev.privet.rules.policy;

import java.util.Locale;
import java.util.Optional;

/** What a {@code require} entry asks for. */
public enum Duty implements Keyed {
  CONSENT,
  OPT_OUT,
  ANONYMISE(Transformation.ANONYMISE),
  AGGREGATE(Transformation.AGGREGATE),
  MASK(Transformation.MASK),
  PSEUDONYMISE(Transformation.PSEUDONYMISE),
  EXCLUDE(Transformation.EXCLUDE),
  ENCRYPT(Transformation.ENCRYPT),
  GUARD,
  AUDIT,
  TLS,
  SEGREGATE;

  private final Optional<Transformation> transformation;

  Duty() {
    this.transformation = Optional.empty();
  }

  Duty(Transformation transformation) {
    this.transformation = Optional.of(transformation);
  }

  /** The transformation it asks for, where it asks for one. */
  public Optional<Transformation> transformation() {
    return transformation;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
