package dev.privet.rules.policy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time as a policy writes them. A month counts 30 days and twelve months a year of 365,
 * so that no reading is longer than the promise. {@code m} alone could be either and is neither.
 */
final class Times {
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,6})\\s*(min|minutes?|h|hours?|d|days?|w|weeks?|months?|y|years?)");
  private static final Map<Character, Integer> DAYS = Map.of('d', 1, 'w', 7, 'y', 365);

  private Times() {}

  /** The time that {@code text} stands for: {@code 365d}, {@code 2h}, {@code 12 months}. */
  static Optional<Duration> parse(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(matcher.group(1));
    char unit = matcher.group(2).charAt(0);
    if (unit == 'h') {
      return Optional.of(Duration.ofHours(count));
    }
    if (matcher.group(2).startsWith("min")) {
      return Optional.of(Duration.ofMinutes(count));
    }
    if (unit == 'm') {
      return Optional.of(Duration.ofDays(count / 12 * 365 + count % 12 * 30));
    }
    return Optional.of(Duration.ofDays(count * DAYS.getOrDefault(unit, 1)));
  }
}
