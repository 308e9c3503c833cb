package dev.privet.rules.judge;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Verb;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The {@code forbid} entries of a policy, asked about one category at one kind of place. */
final class Bans {
  /** The verbs that a flow can be an instance of; the others are judged elsewhere. */
  private static final Set<Verb> VERBS =
      Set.of(Verb.LOG, Verb.STORE, Verb.SHARE, Verb.EXPORT, Verb.COOKIE);

  private Bans() {}

  /**
   * A ban that speaks of the category at the place.
   *
   * @param entry the entry
   * @param specificity how precisely it names the data
   */
  record Ban(Policy.Prohibition entry, int specificity) {}

  /**
   * The entry that decides: the one that names the data most precisely, of several the gravest, of
   * several the first. Entries that are limited to a purpose cannot be decided from a flow alone
   * and are left out.
   */
  static Optional<Ban> find(Policy policy, Category category, SinkKind kind) {
    return find(policy, category, kind, Set.of());
  }

  /**
   * The same, where it is known who receives the data.
   *
   * @param names the recipient's id in the catalogue and in the policy, and what it does
   */
  static Optional<Ban> find(Policy policy, Category category, SinkKind kind, Set<String> names) {
    return policy.forbid().stream()
        .filter(it -> it.places().contains(kind))
        .filter(it -> it.verbs().stream().anyMatch(VERBS::contains))
        .filter(it -> it.purpose().isEmpty())
        .filter(it -> it.to().isEmpty() || it.to().stream().anyMatch(names::contains))
        .filter(it -> it.data().matches(category))
        .map(it -> new Ban(it, it.data().specificity(category).orElse(0)))
        .min(
            Comparator.comparing(Ban::specificity)
                .thenComparing(it -> it.entry().level())
                .reversed());
  }
}
