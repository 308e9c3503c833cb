package dev.privet.rules.knowledge;

/** A text is not in the notation it should be in. */
final class NotationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String expected;

  NotationException(String expected) {
    super(expected);
    this.expected = expected;
  }

  /** What was expected, as part of a sentence. */
  String expected() {
    return expected;
  }
}
