package dev.privet.analyzer.spec;

/** How grave the disclosure of a category is, for default severities. */
public enum Sensitivity {
  /** An identifier that tells little by itself (a user id). */
  IDENTIFIER,
  /** Ordinary personal data. */
  ORDINARY,
  /** Financial and government identifiers: card and account numbers, tax and identity numbers. */
  FINANCIAL,
  /** Special categories in the sense of GDPR Art. 9 and 10. */
  SPECIAL,
  /** Secrets that open an account: passwords, tokens, keys. */
  CREDENTIAL
}
