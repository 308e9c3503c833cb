package dev.privet.analyzer.evidence;

import dev.privet.analyzer.text.Hosts;
import java.util.Optional;

/**
 * What is known of a text.
 *
 * @param text how it begins
 * @param isWhole whether that is all of it
 */
record Beginning(String text, boolean isWhole) {
  static final Beginning UNKNOWN = new Beginning("", false);

  /** A text that is known, unless it is empty. */
  static Beginning whole(String text) {
    return text.isEmpty() ? UNKNOWN : new Beginning(text, true);
  }

  /** The host in the beginning of an address, if the host is sure to end there. */
  Optional<String> host() {
    int authority = text.indexOf("://");
    if (authority < 0) {
      return Optional.empty();
    }
    String rest = text.substring(authority + 3);
    boolean ended = rest.chars().anyMatch(it -> "/?#".indexOf(it) >= 0);
    if (!isWhole && !ended && !rest.matches(".*\\.[a-zA-Z]{2,}(:\\d+)?")) {
      return Optional.empty();
    }
    return Optional.ofNullable(Hosts.host(text));
  }
}
