package dev.privet.analyzer.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The arithmetic of {@code java.time}, {@code TimeUnit} and commons-lang's {@code DateUtils}. */
final class TimeCalls {
  private TimeCalls() {}

  /** What a call comes to; {@link Amount#UNKNOWN} for calls of other kinds. */
  static Amount result(String name, Amount base, List<Amount> arguments) {
    if (name.equals("parse")
        && arguments.size() == 1
        && arguments.get(0) instanceof Amount.Word w) {
      return Units.parse(w.value(), "").<Amount>map(Amount.Span::new).orElse(Amount.UNKNOWN);
    }
    if (name.startsWith("of")
        && arguments.size() == 1
        && !(arguments.get(0) instanceof Amount.Moment)) {
      return amount(arguments.get(0), name.substring(2));
    }
    if (name.equals("of")
        && arguments.size() == 2
        && arguments.get(1) instanceof Amount.Word unit) {
      return amount(arguments.get(0), unit.value());
    }
    if (name.startsWith("to") && base instanceof Amount.Word unit && arguments.size() == 1) {
      return amount(arguments.get(0), unit.value());
    }
    if (name.equals("getDuration") && base instanceof Amount.Word unit) {
      return Units.of(unit.value()).<Amount>map(Amount.Span::new).orElse(Amount.UNKNOWN);
    }
    if (name.equals("multipliedBy")
        && base instanceof Amount.Span span
        && arguments.size() == 1
        && arguments.get(0) instanceof Amount.Whole by) {
      return new Amount.Span(span.value().multipliedBy(by.value()));
    }
    if (name.startsWith("minus") || name.startsWith("plus")) {
      int sign = name.startsWith("minus") ? 1 : -1;
      return moved(base, sign, difference(name.replaceFirst("^(minus|plus)", ""), arguments));
    }
    if (name.startsWith("add")
        && arguments.size() == 2
        && arguments.get(0) instanceof Amount.Moment) {
      return moved(arguments.get(0), -1, difference(name.substring(3), arguments.subList(1, 2)));
    }
    return Amount.UNKNOWN;
  }

  private static Amount amount(Amount count, String unit) {
    return count instanceof Amount.Whole whole
        ? Units.of(whole.value(), unit).<Amount>map(Amount.Span::new).orElse(Amount.UNKNOWN)
        : Amount.UNKNOWN;
  }

  private static Optional<Duration> difference(String unit, List<Amount> arguments) {
    if (arguments.size() == 1) {
      return Amounts.span(arguments.get(0), unit.toLowerCase(Locale.ROOT));
    }
    return arguments.size() == 2 && arguments.get(1) instanceof Amount.Word word
        ? Amounts.span(arguments.get(0), word.value())
        : Optional.empty();
  }

  private static Amount moved(Amount base, int sign, Optional<Duration> by) {
    if (by.isEmpty()) {
      return Amount.UNKNOWN;
    }
    Duration difference = by.get().multipliedBy(sign);
    if (base instanceof Amount.Moment moment) {
      return new Amount.Moment(moment.before().plus(difference));
    }
    return base instanceof Amount.Span span
        ? new Amount.Span(span.value().minus(difference))
        : Amount.UNKNOWN;
  }
}
