package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects where personal data passes through code of which nothing is known. */
final class Gaps {
  private final Map<Key, Found> found = new HashMap<>();

  private record Key(Gap.Kind kind, String subject) {}

  private static final class Found {
    final IdentityHashMap<Object, Set<String>> sites = new IdentityHashMap<>();
    final Set<String> categories = new TreeSet<>();
    Optional<Gap.Call> call = Optional.empty();
    String reason = "";
    String path;
    Span span;

    Found(String path, Span span) {
      this.path = path;
      this.span = span;
    }

    void add(Object site, Set<String> more) {
      sites.computeIfAbsent(site, k -> new HashSet<>(4)).addAll(more);
      categories.addAll(more);
    }

    int occurrences() {
      return (int) sites.values().stream().filter(s -> !s.isEmpty()).count();
    }

    int passages() {
      return sites.values().stream().mapToInt(Set::size).sum();
    }
  }

  /** Labels go into a call of a library method that no row is about. */
  void unmodelled(TypeShape type, String method, TypeShape returns, Labels labels, Where where) {
    boolean unknown = Shapes.isUnknown(type);
    Found entry =
        entry(
            unknown ? Gap.Kind.UNRESOLVED : Gap.Kind.UNMODELLED,
            unknown ? method : type.name() + "." + method,
            where.path(),
            where.span());
    boolean result =
        !returns.name().equals("void") && !Shapes.isTruth(returns) && !Shapes.isNumber(returns);
    entry.call =
        Optional.of(
            new Gap.Call(
                unknown ? "" : type.name(),
                method,
                result || entry.call.map(Gap.Call::result).orElse(false)));
    entry.add(where.site(), categories(labels));
  }

  /** A call on a type has more implementations than are followed. */
  void targets(String type, Procedure example, Labels labels, Where where) {
    String method = example.name();
    Found entry = entry(Gap.Kind.LIMIT, type + "." + method, where.path(), where.span());
    entry.reason = "more implementations may be called than are followed";
    entry.call = Optional.of(new Gap.Call(type, method, call(example).result()));
    entry.add(where.site(), categories(labels));
  }

  /** A method was not followed to its end. */
  void cutOff(Procedure procedure, String reason) {
    Span span = procedure.fact().span();
    String path = procedure.owner().unit().file().path();
    Found entry = entry(Gap.Kind.LIMIT, procedure.qualifiedName(), path, span);
    entry.reason = reason;
    entry.call = Optional.of(call(procedure));
    entry.add(procedure, Set.of());
  }

  /** What a method that was cut off hands out and sends on, as far as that is known. */
  void passed(Procedure procedure, Set<String> categories) {
    Found entry = found.get(new Key(Gap.Kind.LIMIT, procedure.qualifiedName()));
    if (entry != null) {
      entry.add(procedure, categories);
    }
  }

  private static Gap.Call call(Procedure procedure) {
    TypeShape returns = procedure.returns();
    boolean result = !returns.name().equals("void") && !Shapes.isTruth(returns);
    return new Gap.Call(
        procedure.owner().name(),
        procedure.isConstructor() ? "new" : procedure.name(),
        result && !procedure.isConstructor());
  }

  /** The keys of the categories that labels are known or declared to be of. */
  static Set<String> categories(Labels labels) {
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).atom() instanceof Atom.Known known) {
        keys.add(known.origin().category().key());
      } else if (labels.get(i).atom() instanceof Atom.Unknown promise) {
        for (Declared each : promise.path().declared()) {
          keys.add(each.category().key());
        }
      }
    }
    return keys;
  }

  private Found entry(Gap.Kind kind, String subject, String path, Span span) {
    Found entry = found.computeIfAbsent(new Key(kind, subject), k -> new Found(path, span));
    int order = path.compareTo(entry.path);
    if (order < 0 || (order == 0 && span.compareTo(entry.span) < 0)) {
      entry.path = path;
      entry.span = span;
    }
    return entry;
  }

  /** The gaps that personal data passes, those first that most passes. */
  List<Gap> sorted() {
    List<Gap> gaps = new ArrayList<>();
    found.forEach(
        (key, entry) -> {
          if (!entry.categories.isEmpty()) {
            gaps.add(
                new Gap(
                    key.kind(),
                    key.subject(),
                    entry.path,
                    entry.span,
                    entry.occurrences(),
                    List.copyOf(entry.categories),
                    entry.passages(),
                    entry.call,
                    entry.reason));
          }
        });
    gaps.sort(
        Comparator.comparingInt((Gap g) -> -g.passages())
            .thenComparing(g -> -g.occurrences())
            .thenComparing(Gap::subject)
            .thenComparing(Gap::kind));
    return gaps;
  }
}
