package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects where personal data passes through code of which nothing is known. */
final class Gaps {
  private final Map<String, Found> found = new HashMap<>();

  private static final class Found {
    final Gap.Kind kind;
    final Set<Object> sites = new HashSet<>();
    final Set<String> categories = new TreeSet<>();
    String path;
    Span span;

    Found(Gap.Kind kind, String path, Span span) {
      this.kind = kind;
      this.path = path;
      this.span = span;
    }
  }

  void unmodelled(TypeShape type, String method, Labels labels, Where where) {
    boolean unknown = Shapes.isUnknown(type);
    Gap.Kind kind = unknown ? Gap.Kind.UNRESOLVED : Gap.Kind.UNMODELLED;
    Found entry = entry(kind, unknown ? method : type.name() + "." + method, where);
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).atom() instanceof Atom.Known known) {
        entry.categories.add(known.origin().category().key());
      } else if (labels.get(i).atom() instanceof Atom.Unknown promise) {
        promise.path().declared().forEach(d -> entry.categories.add(d.category().key()));
      }
    }
  }

  void limit(String subject, Where where) {
    entry(Gap.Kind.LIMIT, subject, where);
  }

  private Found entry(Gap.Kind kind, String subject, Where where) {
    Found entry =
        found.computeIfAbsent(
            kind + " " + subject, k -> new Found(kind, where.path(), where.span()));
    entry.sites.add(where.site());
    int order = where.path().compareTo(entry.path);
    if (order < 0 || (order == 0 && where.span().compareTo(entry.span) < 0)) {
      entry.path = where.path();
      entry.span = where.span();
    }
    return entry;
  }

  /** The gaps that personal data passes, most occurrences first. */
  List<Gap> sorted() {
    List<Gap> gaps = new ArrayList<>();
    found.forEach(
        (key, entry) -> {
          if (!entry.categories.isEmpty() || entry.kind == Gap.Kind.LIMIT) {
            gaps.add(
                new Gap(
                    entry.kind,
                    key.substring(key.indexOf(' ') + 1),
                    entry.path,
                    entry.span,
                    entry.sites.size(),
                    List.copyOf(new ArrayList<>(entry.categories))));
          }
        });
    gaps.sort(
        Comparator.comparingInt((Gap g) -> -g.occurrences() * Math.max(1, g.categories().size()))
            .thenComparing(Gap::subject)
            .thenComparing(Gap::kind));
    return gaps;
  }
}
