package dev.privet.rules;

/** How grave a finding is; the order is ascending. */
public enum Level {
  /** An observation that the policy accepts; kept for the inventory. */
  NONE,
  /** Worth knowing. */
  NOTE,
  /** Poor hygiene. */
  WARNING,
  /** Against a promise, or a secret or special category in the open. */
  ERROR
}
