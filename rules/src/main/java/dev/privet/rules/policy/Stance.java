package dev.privet.rules.policy;

import java.util.Locale;

/** What a policy says of a verb where no entry speaks. */
public enum Stance implements Keyed {
  /** An open world: nothing is said, and a policy below may speak. */
  ALLOW,
  /** Allowed, and listed. */
  NOTE,
  /** A closed world: what is not declared is against the policy. */
  DENY;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
