package dev.privet.analyzer.evidence;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of time by their names in Java and in configuration, and texts with a unit in them. */
final class Units {
  private static final Map<String, Duration> UNITS =
      Map.ofEntries(
          Map.entry("ns", Duration.ofNanos(1)),
          Map.entry("nano", Duration.ofNanos(1)),
          Map.entry("us", Duration.ofNanos(1_000)),
          Map.entry("micro", Duration.ofNanos(1_000)),
          Map.entry("ms", Duration.ofMillis(1)),
          Map.entry("milli", Duration.ofMillis(1)),
          Map.entry("millisecond", Duration.ofMillis(1)),
          Map.entry("s", Duration.ofSeconds(1)),
          Map.entry("sec", Duration.ofSeconds(1)),
          Map.entry("second", Duration.ofSeconds(1)),
          Map.entry("m", Duration.ofMinutes(1)),
          Map.entry("min", Duration.ofMinutes(1)),
          Map.entry("minute", Duration.ofMinutes(1)),
          Map.entry("h", Duration.ofHours(1)),
          Map.entry("hour", Duration.ofHours(1)),
          Map.entry("d", Duration.ofDays(1)),
          Map.entry("day", Duration.ofDays(1)),
          Map.entry("week", Duration.ofDays(7)),
          Map.entry("w", Duration.ofDays(7)),
          Map.entry("month", Duration.ofDays(30)),
          Map.entry("year", Duration.ofDays(365)),
          Map.entry("y", Duration.ofDays(365)));
  private static final Pattern SIMPLE = Pattern.compile("(-?\\d{1,15})\\s*([a-zA-Z]+)");

  private Units() {}

  /** The length of one unit: {@code DAYS}, {@code days}, {@code d}. */
  static Optional<Duration> of(String word) {
    String unit = word.toLowerCase(Locale.ROOT);
    Duration exact = UNITS.get(unit);
    return Optional.ofNullable(
        exact == null && unit.endsWith("s")
            ? UNITS.get(unit.substring(0, unit.length() - 1))
            : exact);
  }

  /**
   * So many of a unit. A month counts 30 days and twelve of them 365, as in a policy, so that code
   * in the policy's own words is as long as the policy.
   */
  static Optional<Duration> of(long count, String word) {
    try {
      if (word.toLowerCase(Locale.ROOT).startsWith("month")) {
        return Optional.of(Duration.ofDays(count / 12 * 365 + count % 12 * 30));
      }
      return of(word).map(it -> it.multipliedBy(count));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** A text with its unit, or a bare number of {@code unit}: {@code 30d, PT1H, P30D, 90}. */
  static Optional<Duration> parse(String text, String unit) {
    String stripped = text.strip();
    Matcher simple = SIMPLE.matcher(stripped);
    try {
      if (simple.matches()) {
        return of(Long.parseLong(simple.group(1)), simple.group(2));
      }
      if (stripped.matches("-?\\d{1,15}")) {
        return unit.isEmpty() ? Optional.empty() : of(Long.parseLong(stripped), unit);
      }
      if (stripped.startsWith("P") && !stripped.contains("T")) {
        Period period = Period.parse(stripped);
        return Optional.of(
            Duration.ofDays(
                period.getYears() * 365L
                    + period.getMonths() / 12 * 365L
                    + period.getMonths() % 12 * 30L
                    + period.getDays()));
      }
      return stripped.startsWith("P") ? Optional.of(Duration.parse(stripped)) : Optional.empty();
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
