package dev.privet.analyzer.facts;

/** The bytes are no facts in the form and version that {@link FactsCodec} writes. */
public final class CorruptFactsException extends Exception {
  private static final long serialVersionUID = 1L;

  CorruptFactsException(String message) {
    super(message);
  }

  CorruptFactsException(String message, Throwable cause) {
    super(message, cause);
  }
}
