package dev.privet.analyzer.facts;

import dev.privet.analyzer.text.Span;
import java.util.List;

/**
 * All that the analysis keeps of one file: a pure function of the file's bytes, the encoding, the
 * language level and the schema version. It knows neither the file's path nor any other file.
 *
 * @param packageName the package; empty for the unnamed one
 * @param imports the imports in source order
 * @param types every type declared anywhere in the file, outer before inner
 * @param allowances the {@code privet:allow} comments
 * @param faults what could not be parsed
 * @param lines how many lines the text has
 */
public record FileFacts(
    String packageName,
    List<ImportFact> imports,
    List<TypeFacts> types,
    List<AllowFact> allowances,
    List<SyntaxFault> faults,
    int lines) {
  public FileFacts {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
    allowances = List.copyOf(allowances);
    faults = List.copyOf(faults);
  }

  /**
   * An import.
   *
   * @param name the imported name; for an on-demand import the package or type before {@code .*}
   */
  public record ImportFact(String name, boolean isStatic, boolean onDemand) {}

  /**
   * A comment that begins with {@code privet:allow}.
   *
   * @param text what follows {@code privet:allow}, trimmed
   * @param span the comment
   */
  public record AllowFact(String text, Span span) {}

  /** A place where the text is not Java; {@code message} names what was found and expected. */
  public record SyntaxFault(Span span, String message) {}
}
