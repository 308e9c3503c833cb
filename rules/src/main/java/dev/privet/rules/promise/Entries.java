package dev.privet.rules.promise;

import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Stance;
import dev.privet.rules.policy.Verb;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The entries of a policy in short sentences: {@code forbid to store, log card}. */
public final class Entries {
  private final Map<Clause, String> says = new LinkedHashMap<>();

  private Entries(Policy policy) {
    for (Verb verb : Verb.values()) {
      if (policy.stance(verb) == Stance.DENY) {
        put(policy.clause(verb), verb.key() + " nothing but what is declared");
      }
    }
    policy.data().stream()
        .filter(it -> !it.clause().cite().isEmpty())
        .forEach(it -> put(it.clause(), "collect " + it.alias().replace('_', ' ')));
    policy.places().forEach(it -> put(it.clause(), "keep in " + String.join(" or ", it.regions())));
    policy.cookies().forEach(it -> put(it.clause(), it.group() + " cookies"));
    policy
        .recipients()
        .forEach(it -> put(it.clause(), "share " + it.receives().words() + " with " + it.id()));
    policy.retain().forEach(it -> put(it.clause(), retain(it)));
    policy
        .forbid()
        .forEach(
            it ->
                put(
                    it.clause(),
                    "never "
                        + it.verbs().stream().map(Verb::key).collect(Collectors.joining(" or "))
                        + " "
                        + it.data().words()
                        + joined(" with ", it.to())
                        + (it.purpose().isEmpty() ? "" : " for " + it.purpose())));
    policy
        .require()
        .forEach(
            it ->
                put(
                    it.clause(),
                    it.duty().key().replace('_', ' ')
                        + (it.data().terms().isEmpty() ? "" : " for " + it.data().words())
                        + joined(" before ", it.before().stream().map(Verb::key).toList())
                        + joined(" for ", it.purposes())
                        + (it.by().isEmpty() ? "" : " by " + it.by())));
    policy
        .rights()
        .forEach(
            it ->
                put(
                    it.clause(),
                    "let people "
                        + it.rights().stream()
                            .map(r -> r.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                        + " "
                        + it.data().words()));
  }

  /** What each entry asks for. */
  public static Map<Clause, String> of(Policy policy) {
    return new Entries(policy).says;
  }

  private void put(Clause clause, String text) {
    says.merge(clause, text, (one, other) -> one + "; " + other);
  }

  private static String joined(String before, List<String> words) {
    return words.isEmpty() ? "" : before + String.join(", ", words);
  }

  private static String retain(Policy.Retention entry) {
    String data = "keep " + entry.data().words();
    String event = entry.from().map(it -> " after " + Phrases.event(it)).orElse("");
    if (entry.limit().time().filter(Duration::isZero).isPresent()) {
      return "delete " + entry.data().words() + event;
    }
    if (entry.limit().time().isPresent()) {
      return data + " for " + Phrases.time(entry.limit().time().get()) + event;
    }
    if (entry.until().isPresent()) {
      return data + " until " + Phrases.event(entry.until().get());
    }
    return entry.idle().map(it -> data + " for " + Phrases.time(it) + " without use").orElse(data);
  }
}
