package dev.privet.rules.judge;

import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Transformation;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reasons of rulings in words. */
final class Grounds {
  static final String UNDECLARED = "which the policy does not provide for";

  private Grounds() {}

  /** That a clause of the company's own policy is broken; nothing for the built-in one. */
  static String against(Clause clause) {
    return clause.file().isEmpty() ? "" : "against " + name(clause);
  }

  static String without(Transformation transformation, Clause clause) {
    String done =
        switch (transformation) {
          case ANONYMISE -> "anonymised";
          case AGGREGATE -> "aggregated";
          case MASK -> "masked";
          case PSEUDONYMISE -> "pseudonymised";
          case EXCLUDE -> "left out";
          case ENCRYPT -> "encrypted";
        };
    return "without being " + done + " first, as " + name(clause) + " asks";
  }

  /** How a sentence calls a clause: by the statements behind it, or by its line. */
  static String name(Clause clause) {
    if (clause.cite().isEmpty()) {
      return "line " + clause.line() + " of the policy";
    }
    String ids = clause.cite().stream().collect(Collectors.joining(", "));
    return (clause.cite().size() == 1 ? "clause " : "clauses ") + ids;
  }

  /** A constant of an enumeration as a word. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
