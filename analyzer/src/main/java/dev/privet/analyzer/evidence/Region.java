package dev.privet.analyzer.evidence;

import dev.privet.analyzer.text.Span;

/**
 * A part of a file of which something holds: code that runs only with consent, or for a purpose.
 *
 * @param path the file; empty for a whole package
 * @param scope the package or the code's span
 * @param says the purpose, or the check as written
 * @param stated whether an annotation says it, rather than a name
 */
public record Region(String path, Scope scope, String says, boolean stated) {
  /** How far it reaches. */
  public sealed interface Scope {
    /** Code from one position to another. */
    record Code(Span span) implements Scope {}

    /** All files of a package. */
    record Package(String name) implements Scope {}
  }

  /** Whether a place of a file, whose package is given, lies in it. */
  public boolean contains(String file, String packageName, Span span) {
    if (scope instanceof Scope.Code code) {
      return path.equals(file) && code.span().contains(span);
    }
    return scope instanceof Scope.Package in && in.name().equals(packageName);
  }
}
