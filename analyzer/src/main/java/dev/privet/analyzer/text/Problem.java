package dev.privet.analyzer.text;

/**
 * Something that kept a part of the input from being analysed. A problem is a value: it never stops
 * the rest.
 */
public sealed interface Problem {
  /** The file concerned, as reported; empty when the problem is not about one file. */
  String path();

  /** Where in the file. */
  Span span();

  /** One sentence: what is wrong, and what was expected. */
  String message();

  /** The bytes could not be had, or are not text in the expected encoding. */
  record Unreadable(String path, Span span, String message) implements Problem {}

  /** The text is not Java as far as the parser can tell; what could be parsed is still analysed. */
  record Unparsed(String path, Span span, String message) implements Problem {}

  /** A name, type or class path entry could not be resolved. */
  record Unresolved(String path, Span span, String message) implements Problem {}

  /** A bound of size, depth or time was reached and the result there is incomplete. */
  record Limit(String path, Span span, String message) implements Problem {}

  /** A fault of this tool, confined to one file or method. */
  record Internal(String path, Span span, String message) implements Problem {}
}
