package dev.privet.analyzer.evidence;

import java.util.Locale;

/** Names taken apart into lower-case words. */
final class Words {
  private Words() {}

  /**
   * {@code closeAccount, /account/{id}/close} as {@code close account}, {@code account id close}.
   */
  static String of(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
        .replaceAll("[^A-Za-z0-9]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
