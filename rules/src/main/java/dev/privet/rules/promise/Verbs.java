package dev.privet.rules.promise;

import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.policy.Verb;
import java.util.List;

/** Which places are instances of what a policy says with a verb. */
final class Verbs {
  private Verbs() {}

  /** Whether data that arrives at a kind of place is an instance of one of the verbs, or of any. */
  static boolean isInstance(List<Verb> verbs, SinkKind kind) {
    return verbs.isEmpty() || verbs.stream().anyMatch(it -> isInstance(it, kind));
  }

  private static boolean isInstance(Verb verb, SinkKind kind) {
    return switch (verb) {
      case COLLECT ->
          Verb.STORE.places().contains(kind)
              || kind == SinkKind.THIRD_PARTY
              || kind == SinkKind.INTERNAL_SERVICE;
      case USE -> true;
      default -> verb.places().contains(kind);
    };
  }
}
