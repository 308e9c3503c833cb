package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Site;
import dev.privet.rules.Finding;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Event;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Times, clauses and places as sentences say them. */
public final class Phrases {
  private static final int YEAR = 365;

  private Phrases() {}

  /** A length of time: {@code 90 days}, {@code 10 years}. */
  public static String time(Duration time) {
    long days = time.toDays();
    if (days > YEAR && days % YEAR == 0 && time.equals(Duration.ofDays(days))) {
      return days / YEAR + " years";
    }
    if (days > 0 && time.equals(Duration.ofDays(days))) {
      return days == 1 ? "1 day" : days + " days";
    }
    long hours = time.toHours();
    if (hours > 0 && time.equals(Duration.ofHours(hours))) {
      return hours == 1 ? "1 hour" : hours + " hours";
    }
    long minutes = time.toMinutes();
    return minutes > 0 && time.equals(Duration.ofMinutes(minutes))
        ? minutes == 1 ? "1 minute" : minutes + " minutes"
        : time.toSeconds() + " seconds";
  }

  static String clause(Clause clause) {
    if (clause.cite().isEmpty()) {
      return "line " + clause.line() + " of the policy";
    }
    String ids = String.join(", ", clause.cite());
    return (clause.cite().size() == 1 ? "clause " : "clauses ") + ids;
  }

  /** A clause and what it does: {@code clause S1-04 promises}, {@code clauses 1, 2 promise}. */
  static String that(Clause clause, String verb) {
    return clause(clause) + " " + verb + (clause.cite().size() > 1 ? "" : "s");
  }

  /** What happens at an event: {@code the account is closed}. */
  public static String event(Event event) {
    return switch (event) {
      case COLLECTED -> "it was collected";
      case ACCOUNT_CLOSED -> "the account is closed";
      case SUBSCRIPTION_CANCELLED -> "the subscription is cancelled";
      case ITEM_TRASHED -> "it is put into the trash";
      case LOGOUT -> "the person logs out";
      case SESSION_CLOSED -> "the session is closed";
      case UPGRADE_COMPLETED -> "the upgrade is completed";
      case APPLICATION_REJECTED -> "the application is rejected";
      case EMPLOYMENT_ENDED -> "the employment ends";
      case CONSENT_WITHDRAWN -> "consent is withdrawn";
      case OBJECTION -> "the person objects";
      case ERASURE_REQUESTED -> "the person asks for it";
      case APP_CLOSED -> "the application is closed";
      case TRIAL_STARTED -> "the trial starts";
      case PURPOSE_ENDED -> "it is no longer needed";
      case NEVER -> "never";
    };
  }

  static List<Finding.Related> related(Optional<Site> site, String message) {
    return site.map(it -> List.of(related(it, message))).orElse(List.of());
  }

  static Finding.Related related(Site site, String message) {
    return new Finding.Related(site.path(), site.span(), message);
  }

  static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
