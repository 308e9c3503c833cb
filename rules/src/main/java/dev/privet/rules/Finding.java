package dev.privet.rules;

import dev.privet.analyzer.Allowance;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.analyzer.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the policy says of one place in the code.
 *
 * @param rule the rule's id: {@code PRV101}
 * @param level how grave
 * @param message one sentence that names the data, the place and the origin; a second one may
 *     follow after {@link #PUBLISHED}
 * @param path the file
 * @param span the primary region, on one line
 * @param caret the part of it to point at
 * @param flows the evidence, best first; empty for rules that are not about a flow
 * @param related other places worth showing: the origin, the policy's line
 * @param sink the sink, for rules about one
 * @param categories the taxonomy keys, sorted
 * @param forms the forms in which they arrive, sorted
 * @param promises the ids of the policy clauses concerned
 * @param confidence how sure
 * @param fix what to do, one sentence
 * @param id a stable id without line numbers (twelve hex digits)
 * @param allowedBy the suppression that covers it
 */
public record Finding(
    String rule,
    Level level,
    String message,
    String path,
    Span span,
    Span caret,
    List<Flow> flows,
    List<Related> related,
    Optional<SinkPoint> sink,
    List<String> categories,
    List<String> forms,
    List<String> promises,
    Confidence confidence,
    String fix,
    String id,
    Optional<Allowance> allowedBy) {
  /** What stands between a message's own sentence and a published one that it quotes. */
  public static final String PUBLISHED = " Published: \u201c";

  public Finding {
    flows = List.copyOf(flows);
    related = List.copyOf(related);
    categories = List.copyOf(categories);
    forms = List.copyOf(forms);
    promises = List.copyOf(promises);
  }

  /** The message without the published sentence at its end, for what shows that beside it. */
  public String sentence() {
    int quote = message.indexOf(PUBLISHED);
    return quote < 0 ? message : message.substring(0, quote);
  }

  /** The same, covered by a suppression or not. */
  public Finding allowedBy(Optional<Allowance> allowance) {
    return new Finding(
        rule,
        level,
        message,
        path,
        span,
        caret,
        flows,
        related,
        sink,
        categories,
        forms,
        promises,
        confidence,
        fix,
        id,
        allowance);
  }

  /** The same under an id. */
  public Finding withId(String newId) {
    return new Finding(
        rule,
        level,
        message,
        path,
        span,
        caret,
        flows,
        related,
        sink,
        categories,
        forms,
        promises,
        confidence,
        fix,
        newId,
        allowedBy);
  }

  /** Another place, with what a reader finds there. */
  public record Related(String path, Span span, String message) {}
}
