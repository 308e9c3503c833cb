package dev.privet.rules.policy;

import java.util.List;

/**
 * Something about a policy that its author should look at.
 *
 * @param kind what kind of thing
 * @param clauses where; the first is the place to look at
 * @param message one sentence
 */
public record Remark(Kind kind, List<Clause> clauses, String message) {
  public Remark {
    clauses = List.copyOf(clauses);
  }

  public Remark(Kind kind, Clause clause, String message) {
    this(kind, List.of(clause), message);
  }

  /** The place to look at. */
  public Clause clause() {
    return clauses.get(0);
  }

  /** Kinds of remark. */
  public enum Kind {
    /** Two entries cannot both hold. */
    CONTRADICTION,
    /** Something is left open. */
    GAP,
    /** Two aliases mean the same data, so that it cannot be told whose promise holds. */
    OVERLAP,
    /** A key covers more than anybody may have meant. */
    BROAD,
    /** A cited statement does not exist, or the published text is not the one encoded. */
    TEXT
  }
}
