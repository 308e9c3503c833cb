package dev.privet.analyzer.spec;

import java.util.Locale;

/**
 * What has been done to a value since it was personal data in the clear. Ordered by how little the
 * result still tells; a transformation never makes a value tell more, save {@link #RAW} given
 * explicitly (decryption, decoding of a token).
 */
public enum Form {
  RAW,
  TRUNCATED,
  MASKED,
  HASHED,
  KEYED_HASH,
  TOKENISED,
  ENCRYPTED,
  ANONYMISED,
  AGGREGATED;

  /** The name used in files and reports: {@code keyed-hash}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form after applying {@code next} to a value of this form. */
  public Form then(Form next) {
    return next.ordinal() > ordinal() ? next : this;
  }
}
