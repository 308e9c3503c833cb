package dev.privet.analyzer.taint;

import dev.privet.analyzer.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A place where the analysis does not know what becomes of personal data.
 *
 * @param kind why not
 * @param subject the method or type concerned: {@code com.acme.Mailer.send}
 * @param path the file of the first occurrence
 * @param span the first occurrence
 * @param occurrences how often
 * @param categories the keys of the data that passes there, sorted
 * @param passages how much passes: the categories of each occurrence, added up
 * @param call what is called; empty where a method of the program was cut off
 * @param reason which bound was reached; empty for other kinds
 */
public record Gap(
    Kind kind,
    String subject,
    String path,
    Span span,
    int occurrences,
    List<String> categories,
    int passages,
    Optional<Call> call,
    String reason) {
  /** Why the analysis does not know. */
  public enum Kind {
    /** A library method that no model describes. */
    UNMODELLED,
    /** A call whose receiver has no known type. */
    UNRESOLVED,
    /** A bound of depth or size was reached. */
    LIMIT
  }

  /**
   * The method that a model row would have to be about.
   *
   * @param type the receiver's type as far as it is known: qualified, a simple name, or empty
   * @param method its name; {@code new} for a constructor
   * @param result whether its result may hold anything
   */
  public record Call(String type, String method, boolean result) {}

  public Gap {
    categories = List.copyOf(categories);
  }
}
