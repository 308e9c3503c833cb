package dev.privet.analyzer.evidence;

import dev.privet.analyzer.text.Span;

/**
 * A stretch of code of which something holds: it runs only with consent, or serves a purpose.
 *
 * @param path the file
 * @param span from where to where
 * @param says the purpose, or the check as written
 * @param stated whether an annotation says it, rather than a name
 */
public record Region(String path, Span span, String says, boolean stated) {
  /** Whether a place of a file lies in it. */
  public boolean contains(String file, Span place) {
    return path.equals(file) && span.contains(place);
  }
}
