package dev.privet.rules.knowledge;

/** A text is not in the notation it should be in; the message says what was expected. */
final class NotationException extends Exception {
  private static final long serialVersionUID = 1L;

  NotationException(String expected) {
    super(expected);
  }
}
