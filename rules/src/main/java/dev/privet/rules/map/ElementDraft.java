package dev.privet.rules.map;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An {@link Element} while it is found out what happens to it. */
final class ElementDraft {
  static final Comparator<ElementDraft> ORDER =
      Comparator.comparing((ElementDraft it) -> it.declaration)
          .thenComparing(it -> it.category.key())
          .thenComparing(it -> it.path)
          .thenComparing(it -> it.span.line())
          .thenComparing(it -> it.span.column());

  final String declaration;
  final String kind;
  final Category category;
  final Confidence confidence;
  final String why;
  final String path;
  final Span span;
  final Set<String> activities = new TreeSet<>();
  final Set<String> points = new TreeSet<>();
  final Set<String> depots = new TreeSet<>();
  final Map<String, Set<String>> handings = new TreeMap<>();
  final Set<Lifespan> lifespans = new LinkedHashSet<>();
  private String subject = "";

  ElementDraft(
      String declaration,
      String kind,
      Category category,
      Confidence confidence,
      String why,
      String path,
      Span span) {
    this.declaration = declaration;
    this.kind = kind;
    this.category = category;
    this.confidence = confidence;
    this.why = why;
    this.path = path;
    this.span = span;
  }

  String subject() {
    return subject;
  }

  void belongsTo(String somebody) {
    if (subject.isEmpty()) {
      subject = somebody;
    }
  }

  void handedTo(String receiver, String form) {
    handings.computeIfAbsent(receiver, k -> new TreeSet<>()).add(form);
  }

  /** Whether anything happens to it that a data map tells. */
  boolean matters() {
    return !points.isEmpty() || !depots.isEmpty() || !handings.isEmpty();
  }

  Element finished() {
    List<Element.Handing> all = new ArrayList<>();
    handings.forEach((key, forms) -> all.add(new Element.Handing(key, List.copyOf(forms))));
    return new Element(
        declaration,
        kind,
        category,
        confidence,
        why,
        subject,
        new Place(path, span.line()),
        List.copyOf(activities),
        List.copyOf(points),
        List.copyOf(depots),
        all,
        List.copyOf(lifespans));
  }
}
