package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.CookieUse;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Duty;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Stance;
import dev.privet.rules.policy.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PRV303 and PRV204 for cookies: their names, lifetimes, flags and consent against the table. */
final class CookieTable implements Examiner {
  @Override
  public void examine(Case matter, Docket docket) {
    Policy policy = matter.policy();
    for (CookieUse cookie : matter.evidence().cookies()) {
      Optional<Policy.Cookies> group =
          policy.cookies().stream()
              .filter(it -> !cookie.name().isEmpty() && it.covers(cookie.name()))
              .findFirst();
      if (group.isPresent()) {
        listed(group.get(), cookie, docket);
        consent(matter, group.get(), cookie, docket);
      } else if (policy.stance(Verb.COOKIE) == Stance.DENY
          && !cookie.name().isEmpty()
          && !isJudgedByContent(matter, cookie)) {
        charge(
            cookie,
            "is set, and the policy does not list it",
            policy.clause(Verb.COOKIE),
            "PRV303",
            docket);
      }
    }
    for (Policy.Cookies group : policy.cookies()) {
      boolean set = matter.evidence().cookies().stream().anyMatch(it -> group.covers(it.name()));
      if (!set) {
        Optional<CookieUse> nameless =
            matter.evidence().cookies().stream().filter(it -> it.name().isEmpty()).findFirst();
        nameless.ifPresentOrElse(
            it ->
                docket.unproved(
                    group.clause(),
                    "no cookie of the group is set by the code in sight under a name that can be"
                        + " told",
                    it.site()),
            () ->
                docket.unproved(
                    group.clause(), "no cookie of the group is set by the code in sight"));
      }
    }
  }

  /** Whether the cookie's content is personal, so that another finding stands there. */
  private static boolean isJudgedByContent(Case matter, CookieUse cookie) {
    return matter.exposures().stream()
        .anyMatch(
            it ->
                it.sink().kind() == SinkKind.COOKIE
                    && it.sink().path().equals(cookie.site().path())
                    && it.sink().label().equals(Optional.of(cookie.name())));
  }

  private static void listed(Policy.Cookies group, CookieUse cookie, Docket docket) {
    List<String> faults = new ArrayList<>();
    if (group.session() && cookie.aged() && cookie.maxAge().isPresent()) {
      faults.add(
          "lives for "
              + Phrases.time(cookie.maxAge().get())
              + " instead of until the browser is closed");
    }
    group
        .limit()
        .filter(it -> cookie.maxAge().filter(age -> age.compareTo(it) > 0).isPresent())
        .ifPresent(
            it ->
                faults.add(
                    "lives for "
                        + Phrases.time(cookie.maxAge().orElseThrow())
                        + " instead of "
                        + Phrases.time(it)));
    group.flags().stream()
        .filter(it -> !cookie.flags().contains(it))
        .forEach(it -> faults.add("is set without " + it));
    if (faults.isEmpty()) {
      docket.kept(
          group.clause(),
          "cookie "
              + cookie.name()
              + " is set as listed, "
              + cookie
                  .maxAge()
                  .map(it -> "for " + Phrases.time(it))
                  .orElse("until the browser is closed"),
          cookie.site());
    } else {
      charge(
          cookie,
          String.join(" and ", faults) + ", against " + Phrases.clause(group.clause()),
          group.clause(),
          "PRV303",
          docket);
    }
  }

  private static void consent(Case matter, Policy.Cookies group, CookieUse cookie, Docket docket) {
    for (Policy.Requirement entry : matter.policy().require()) {
      boolean meant =
          entry.duty() == Duty.CONSENT
              && entry.before().contains(Verb.COOKIE)
              && (entry.purposes().isEmpty() || entry.purposes().contains(group.group()));
      if (!meant) {
        continue;
      }
      if (isAsked(matter, cookie)) {
        docket.kept(
            entry.clause(),
            "cookie " + cookie.name() + " is set only after a check",
            cookie.site());
      } else {
        charge(
            cookie,
            "is set without a check of consent, as " + Phrases.that(entry.clause(), "promise") + "",
            entry.clause(),
            "PRV204",
            docket);
      }
    }
  }

  private static boolean isAsked(Case matter, CookieUse cookie) {
    return matter.evidence().consents().stream()
        .anyMatch(it -> it.contains(cookie.site().path(), cookie.site().span()));
  }

  private static void charge(
      CookieUse cookie, String fault, Clause clause, String rule, Docket docket) {
    docket.charge(
        new Charge(
            rule,
            Level.ERROR,
            "Cookie " + cookie.name() + " " + fault + ".",
            cookie.site(),
            List.of(),
            List.of(clause),
            List.of(),
            Confidence.HIGH));
  }
}
