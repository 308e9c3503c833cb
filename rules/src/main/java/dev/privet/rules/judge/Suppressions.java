package dev.privet.rules.judge;

import dev.privet.analyzer.Allowance;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The suppressions written in the code: which hold, what they cover, and which are bad. */
final class Suppressions {
  private static final String RULE = "PRV902";

  private final RuleBook book;
  private final LocalDate today;
  private final List<Allowance> valid = new ArrayList<>();
  private final Set<Allowance> used = new LinkedHashSet<>();
  private final List<Finding> bad = new ArrayList<>();

  Suppressions(List<Allowance> allowances, RuleBook book, LocalDate today) {
    this.book = book;
    this.today = today;
    for (Allowance allowance : allowances) {
      Optional<String> fault = fault(allowance);
      fault.ifPresent(it -> bad.add(finding(allowance, it)));
      if (fault.isEmpty()) {
        valid.add(allowance);
      }
    }
  }

  private Optional<String> fault(Allowance allowance) {
    if (allowance.rule().isEmpty()) {
      return Optional.of("This suppression names no rule, so it suppresses nothing.");
    }
    if (book.find(allowance.rule()).isEmpty()) {
      return Optional.of(
          "This suppression names \"" + allowance.rule() + "\", and there is no such rule.");
    }
    if (allowance.reason().isBlank()) {
      return Optional.of(
          "This suppression of " + allowance.rule() + " gives no reason, so it does not hold.");
    }
    if (allowance.until().isEmpty()) {
      return Optional.empty();
    }
    try {
      return LocalDate.parse(allowance.until()).isBefore(today)
          ? Optional.of(
              "This suppression of "
                  + allowance.rule()
                  + " ended on "
                  + allowance.until()
                  + ", so it no longer holds.")
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(
          "This suppression of "
              + allowance.rule()
              + " ends on \""
              + allowance.until()
              + "\", which is not a date such as 2027-01-31, so it does not hold.");
    }
  }

  /** The suppression that covers the finding; it counts as used from then on. */
  Optional<Allowance> covering(Finding finding) {
    Optional<Allowance> allowance =
        valid.stream()
            .filter(it -> it.rule().equals(finding.rule()))
            .filter(it -> it.path().equals(finding.path()))
            .filter(it -> it.scope().contains(finding.span()))
            .findFirst();
    allowance.ifPresent(used::add);
    return allowance;
  }

  /** The findings about suppressions themselves, once all others were asked about. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(bad);
    valid.stream()
        .filter(it -> !used.contains(it))
        .map(
            it ->
                finding(it, "This suppression of " + it.rule() + " covers no finding; it can go."))
        .forEach(findings::add);
    return findings;
  }

  private Finding finding(Allowance allowance, String message) {
    return new Finding(
        RULE,
        Level.WARNING,
        message,
        allowance.path(),
        allowance.at(),
        allowance.at(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Confidence.HIGH,
        book.find(RULE).map(RulePage::fix).orElse(""),
        "",
        Optional.empty());
  }
}
