package dev.privet.rules.knowledge;

/** What a recipient does for those who send it data. */
public enum RecipientKind {
  ACCOUNTING,
  ADVERTISING,
  ANALYTICS,
  BANKING,
  CDN,
  CHAT,
  CLOUD,
  COLLABORATION,
  COMMERCE,
  CREDIT,
  CRM,
  DELIVERY,
  EMAIL,
  ENRICHMENT,
  ERROR_TRACKING,
  FEATURE_FLAGS,
  FRAUD,
  GEOGRAPHY,
  HR,
  IDENTITY_VERIFICATION,
  LANGUAGE_MODEL,
  LOGGING,
  MARKETING,
  MESSAGING,
  MONITORING,
  PAYMENT,
  PUSH,
  SEARCH,
  SIGNATURE,
  SIGN_IN,
  SOCIAL,
  SPEECH,
  STORAGE,
  SUPPORT,
  TRANSLATION,
  VISION;

  /** The name in files and reports: {@code error-tracking}. */
  public String key() {
    return Names.of(this);
  }
}
