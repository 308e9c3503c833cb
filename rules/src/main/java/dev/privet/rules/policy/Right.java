package dev.privet.rules.policy;

import java.util.Locale;

/** What a person may demand. */
public enum Right implements Keyed {
  ACCESS,
  RECTIFY,
  ERASE,
  EXPORT;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
