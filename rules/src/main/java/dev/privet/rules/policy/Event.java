package dev.privet.rules.policy;

import java.util.Locale;

/** Something from which a period is counted, or at which data ends. */
public enum Event implements Keyed {
  COLLECTED,
  ACCOUNT_CLOSED,
  SUBSCRIPTION_CANCELLED,
  ITEM_TRASHED,
  LOGOUT,
  SESSION_CLOSED,
  UPGRADE_COMPLETED,
  APPLICATION_REJECTED,
  EMPLOYMENT_ENDED,
  CONSENT_WITHDRAWN,
  OBJECTION,
  ERASURE_REQUESTED,
  APP_CLOSED,
  TRIAL_STARTED,
  /** When the data is no longer needed for what it was collected for. */
  PURPOSE_ENDED,
  /** The data is kept for good. */
  NEVER;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
