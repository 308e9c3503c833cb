package dev.privet.rules.map;

import dev.privet.analyzer.evidence.CookieUse;
import dev.privet.analyzer.evidence.Lifetime;
import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.evidence.Store;
import dev.privet.rules.policy.Event;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.promise.Phrases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lengths of time as a record of processing says them. */
final class Terms {
  private static final int MOST_NAMES = 3;

  private Terms() {}

  static Lifespan declared(Store.Declared declared, Site site) {
    String from = declared.from().isEmpty() ? "" : " from " + declared.from().replace('_', ' ');
    return new Lifespan(
        Lifespan.Origin.DECLARED,
        Optional.of(declared.limit()),
        Phrases.time(declared.limit()) + from,
        List.of(),
        place(site));
  }

  static Lifespan promised(Policy.Retention entry) {
    return new Lifespan(
        Lifespan.Origin.PROMISED,
        entry.limit().time(),
        words(entry),
        entry.clause().cite(),
        new Place(entry.clause().file(), entry.clause().line()));
  }

  static Lifespan enforced(Lifetime lifetime) {
    String time =
        lifetime
            .limit()
            .map(it -> Phrases.time(it) + (lifetime.idle() ? " without use" : ""))
            .orElse("");
    String how = lifetime.how();
    String words =
        how.startsWith("deleted")
            ? how + (time.isEmpty() ? ", after a time that code does not tell" : " after " + time)
            : (time.isEmpty() ? "bounded " : time + " ") + how;
    return new Lifespan(
        Lifespan.Origin.ENFORCED, lifetime.limit(), words, List.of(), place(lifetime.site()));
  }

  static Lifespan cookie(CookieUse cookie) {
    String words =
        cookie.maxAge().isEmpty()
            ? cookie.aged()
                ? "as long as its Max-Age, which cannot be told"
                : "until the browser is closed"
            : cookie.maxAge().get().isZero()
                ? "deleted at once"
                : Phrases.time(cookie.maxAge().get()) + " by its Max-Age";
    return new Lifespan(
        Lifespan.Origin.ENFORCED, cookie.maxAge(), words, List.of(), place(cookie.site()));
  }

  /** The first few of some names: {@code A, B, C and 4 more}. */
  static String some(Collection<String> names) {
    String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return shown + (more > 0 ? " and " + more + " more" : "");
  }

  static Place place(Site site) {
    return new Place(site.path(), site.span().line());
  }

  private static String words(Policy.Retention entry) {
    List<String> parts = new ArrayList<>();
    Optional<Duration> time = entry.limit().time();
    if (time.isPresent()) {
      parts.add(limit(entry, time.get()));
    } else if (entry.limit().tenant()) {
      parts.add("as long as each customer decides");
    } else if (entry.limit().unspecified()) {
      parts.add("no time is named");
    }
    entry.until().ifPresent(it -> parts.add(until(it)));
    entry.idle().ifPresent(it -> parts.add(Phrases.time(it) + " without use"));
    entry.or().forEach(it -> parts.add("or earlier, when " + Phrases.event(it)));
    entry.atLeast().ifPresent(it -> parts.add("at least " + Phrases.time(it)));
    entry.after().ifPresent(it -> parts.add("once " + done(it.key())));
    String unless =
        entry.unless().isEmpty()
            ? ""
            : " (longer for: " + String.join(", ", entry.unless()).replace('_', ' ') + ")";
    return String.join(", ", parts) + unless;
  }

  private static String limit(Policy.Retention entry, Duration time) {
    String words = entry.as().isEmpty() ? Phrases.time(time) : entry.as();
    String from = entry.from().map(it -> " after " + Phrases.event(it)).orElse("");
    return time.isZero()
        ? "at once" + entry.from().map(it -> " when " + Phrases.event(it)).orElse("")
        : words + from;
  }

  private static String until(Event event) {
    return switch (event) {
      case NEVER -> "for good";
      case PURPOSE_ENDED -> "until it is no longer needed";
      default -> "until " + Phrases.event(event);
    };
  }

  private static String done(String transformation) {
    return transformation.endsWith("e") ? transformation + "d" : transformation + "ed";
  }
}
