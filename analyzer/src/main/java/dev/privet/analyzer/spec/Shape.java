package dev.privet.analyzer.spec;

/** What sort of value can hold data of a category; its declared type must be of one of them. */
public enum Shape {
  /** Characters or bytes. Every category can be held by text. */
  TEXT,
  /** A whole number: an age, an account number. */
  NUMBER,
  /** A number that may have decimals: an amount, a latitude, a weight. */
  MEASURE,
  /** A date or point in time: a date of birth. */
  DATE
}
