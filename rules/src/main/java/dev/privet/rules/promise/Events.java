package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Erasure;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.rules.policy.Event;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which triggers of a program stand for which event of a policy, by the words of their names. */
final class Events {
  private static final String PERSON = "(account|user|customer|profile|member|me|person|tenant)";

  private Events() {}

  private static Pattern words(Event event) {
    return Pattern.compile(
        switch (event) {
          case ACCOUNT_CLOSED ->
              "\\b(clos\\w*|terminat\\w*|deactivat\\w*|cancel\\w*|deregist\\w*|withdraw\\w*)\\b"
                  + "|\\b(delete\\w*|erase\\w*|forget|remove\\w*|destroy)\\b.*\\b"
                  + PERSON
                  + "s?\\b|\\b"
                  + PERSON
                  + "s?\\b.*\\b(delete\\w*|erase\\w*|erasure|forget|remove\\w*)\\b";
          case SUBSCRIPTION_CANCELLED -> "\\b(cancel\\w*|terminat\\w*|unsubscribe\\w*|clos\\w*)\\b";
          case ITEM_TRASHED -> "\\b(trash\\w*|delete\\w*|remov\\w*|discard\\w*|eras\\w*)\\b";
          case LOGOUT -> "\\b(logout|log out|signout|sign out|logged out)\\b";
          case SESSION_CLOSED ->
              "\\b(session (clos|end|destroy|expir|invalidat)\\w*|(clos|end|destroy)\\w* .*session|logout|log out|sign out)\\b";
          case UPGRADE_COMPLETED -> "\\b(upgrad\\w*|migrat\\w*)\\b";
          case APPLICATION_REJECTED -> "\\b(reject\\w*|declin\\w*)\\b";
          case EMPLOYMENT_ENDED ->
              "\\b(employ\\w*|left|leav\\w*|terminat\\w*|resign\\w*|offboard\\w*)\\b";
          case CONSENT_WITHDRAWN -> "\\b(withdraw\\w*|revok\\w*|opt out)\\b";
          case OBJECTION -> "\\b(object\\w*|opt out|withdraw\\w*)\\b";
          case ERASURE_REQUESTED -> "\\b(eras\\w*|forget|delet\\w*|remov\\w*)\\b";
          case APP_CLOSED -> "\\b(app\\w* clos\\w*|shutdown|destroy\\w*|clos\\w*)\\b";
          case TRIAL_STARTED -> "\\b(trial\\w*)\\b";
          case COLLECTED, PURPOSE_ENDED, NEVER -> "";
        });
  }

  /** Whether the names around a deletion speak of an event. */
  static boolean isAt(Event event, Erasure erasure) {
    return trigger(event, erasure).isPresent();
  }

  /** The trigger that stands for an event and leads to a deletion. */
  static Optional<Trigger> trigger(Event event, Erasure erasure) {
    Pattern words = words(event);
    if (words.pattern().isEmpty()) {
      return Optional.empty();
    }
    String basis =
        erasure
            .basis()
            .replaceAll("([a-z0-9])([A-Z])", "$1 $2")
            .replace('_', ' ')
            .toLowerCase(Locale.ROOT);
    return erasure.triggers().stream()
        .filter(Trigger::running)
        .filter(it -> words.matcher(it.words()).find() || words.matcher(basis).find())
        .findFirst();
  }

  /** Whether the names around a trigger speak of deleting something or closing an account. */
  static boolean isErasure(Trigger trigger) {
    return words(Event.ERASURE_REQUESTED).matcher(trigger.words()).find()
        || words(Event.ACCOUNT_CLOSED).matcher(trigger.words()).find();
  }

  /** Whether a name of a field or query speaks of an event. */
  static boolean speaks(Event event, String basis) {
    String spaced = basis.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ');
    Pattern words = words(event);
    return !words.pattern().isEmpty() && words.matcher(spaced.toLowerCase(Locale.ROOT)).find();
  }
}
