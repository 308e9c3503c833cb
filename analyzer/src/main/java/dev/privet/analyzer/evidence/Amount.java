package dev.privet.analyzer.evidence;

import java.time.Duration;

/** What an expression about time comes to. */
sealed interface Amount {
  /** Nobody can tell. */
  Amount UNKNOWN = new Unknown();

  /** A number without a unit. */
  record Whole(long value) implements Amount {}

  /** A length of time. */
  record Span(Duration value) implements Amount {}

  /** A moment, as the time before now. */
  record Moment(Duration before) implements Amount {}

  /** A word: a text, or the name of an enum constant. */
  record Word(String value) implements Amount {}

  /** Anything else. */
  record Unknown() implements Amount {}
}
