package dev.privet.rules.promise;

import java.util.Locale;

/** How a promise fares in the code; the order is from good to bad. */
public enum Verdict {
  /** Code cannot be checked for it. */
  NOT_CHECKABLE,
  /** Code was found that keeps it, and none that breaks it. */
  KEPT,
  /** Neither was found, or not all that keeping it takes. */
  UNPROVED,
  /** Code was found that breaks it. */
  BROKEN;

  /** In reports: {@code not checkable}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** In files: {@code not-checkable}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
