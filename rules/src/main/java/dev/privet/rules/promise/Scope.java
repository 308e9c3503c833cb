package dev.privet.rules.promise;

import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.policy.Policy;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of place that an entry of {@code retain} speaks of.
 *
 * @param kinds the kinds; empty for all
 */
public record Scope(Set<SinkKind> kinds) {
  /** What an entry speaks of. */
  public static Scope of(Policy policy, Policy.Retention entry) {
    EnumSet<SinkKind> kinds = EnumSet.noneOf(SinkKind.class);
    for (String word : entry.in()) {
      policy.places().stream()
          .filter(it -> it.alias().equals(word))
          .forEach(it -> kinds.addAll(it.kinds()));
      List.of(SinkKind.values()).stream()
          .filter(it -> word.equals(it.name().toLowerCase(Locale.ROOT) + "s"))
          .forEach(kinds::add);
    }
    return new Scope(kinds);
  }

  /** Whether the entry means a kind of place, by name or as one of all. */
  public boolean has(SinkKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /** Whether the entry names a kind of place. */
  boolean names(SinkKind kind) {
    return kinds.contains(kind);
  }
}
