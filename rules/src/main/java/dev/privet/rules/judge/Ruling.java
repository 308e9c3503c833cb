package dev.privet.rules.judge;

import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import java.util.Optional;

/**
 * What the policies say of one flow at one sink.
 *
 * @param rule the rule concerned
 * @param level how grave; {@link Level#NONE} for what is accepted
 * @param ground why, as the end of a clause about the data ({@code which the policy does not
 *     declare}); may be empty
 * @param clause the clause that decides; empty where none speaks
 */
record Ruling(String rule, Level level, String ground, Optional<Clause> clause) {
  static Ruling of(String rule, Level level, String ground, Clause clause) {
    return new Ruling(rule, level, ground, Optional.of(clause));
  }

  /** That nothing is wrong with it. */
  static Ruling accepted(String rule, Optional<Clause> clause) {
    return new Ruling(rule, Level.NONE, "", clause);
  }

  boolean isAccepted() {
    return level == Level.NONE;
  }

  /** The same, at most as grave as {@code most}. */
  Ruling atMost(Level most) {
    return level.compareTo(most) <= 0 ? this : new Ruling(rule, most, ground, clause);
  }
}
