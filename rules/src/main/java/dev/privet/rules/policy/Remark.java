package dev.privet.rules.policy;

/**
 * Something about a policy that its author should look at.
 *
 * @param kind what kind of thing
 * @param clause where
 * @param message one sentence
 */
public record Remark(Kind kind, Clause clause, String message) {
  /** Kinds of remark. */
  public enum Kind {
    /** Two entries cannot both hold. */
    CONTRADICTION,
    /** Something is left open. */
    GAP,
    /** A key covers more than anybody may have meant. */
    BROAD,
    /** A cited statement does not exist, or the published text is not the one encoded. */
    TEXT
  }
}
