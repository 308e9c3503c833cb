package dev.privet.analyzer.taint;

import dev.privet.analyzer.text.Span;
import java.util.List;

/**
 * A place where the analysis does not know what becomes of personal data.
 *
 * @param kind why not
 * @param subject the method or type concerned: {@code com.acme.Mailer.send}
 * @param path the file of the first occurrence
 * @param span the first occurrence
 * @param occurrences how often
 * @param categories the keys of the data that passes there, sorted
 */
public record Gap(
    Kind kind, String subject, String path, Span span, int occurrences, List<String> categories) {
  /** Why the analysis does not know. */
  public enum Kind {
    /** A library method that no model describes. */
    UNMODELLED,
    /** A call whose receiver has no known type. */
    UNRESOLVED,
    /** A bound of depth or size was reached. */
    LIMIT
  }

  public Gap {
    categories = List.copyOf(categories);
  }
}
