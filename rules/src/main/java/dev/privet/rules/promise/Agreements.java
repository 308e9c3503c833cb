package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Region;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.policy.Duty;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Verb;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PRV204: consent and opt-out before data is collected, used, published or looked at. */
final class Agreements implements Examiner {
  private static final Set<SinkKind> SHOWN =
      EnumSet.of(SinkKind.LOG, SinkKind.CONSOLE, SinkKind.EXCEPTION);

  @Override
  public void examine(Case matter, Docket docket) {
    for (Policy.Requirement entry : matter.policy().require()) {
      boolean asks = entry.duty() == Duty.CONSENT || entry.duty() == Duty.OPT_OUT;
      if (asks && !entry.before().equals(List.of(Verb.COOKIE))) {
        ask(matter, entry, docket);
      }
    }
  }

  private static void ask(Case matter, Policy.Requirement entry, Docket docket) {
    if (isAboutCollection(entry) && !matter.hasRequests()) {
      docket.unproved(entry.clause(), "how data comes in is not in sight: there are no requests");
      return;
    }
    boolean met = false;
    for (Exposure exposure : matter.exposures()) {
      List<Flow> flows =
          exposure.flows().stream()
              .filter(it -> Case.isSure(it) && applies(matter, entry, exposure, it))
              .toList();
      if (flows.isEmpty() || matter.isSavedBack(exposure)) {
        continue;
      }
      met = true;
      List<Flow> bare =
          flows.stream().filter(it -> matter.consent(it, exposure).isEmpty()).toList();
      if (bare.isEmpty()) {
        Optional<Region> gate = matter.consent(flows.get(0), exposure);
        docket.kept(
            entry.clause(),
            "this happens only after " + gate.map(Region::says).orElse("a check"),
            Sinks.site(exposure));
      } else {
        docket.charge(Sinks.charge("PRV204", exposure, bare, message(entry, bare), entry.clause()));
      }
    }
    if (!met) {
      docket.unproved(entry.clause(), "no code was found that this speaks of");
    }
  }

  private static boolean isListed(Case matter, Exposure exposure) {
    return exposure
        .sink()
        .recipient()
        .filter(id -> matter.policy().recipients().stream().anyMatch(it -> it.id().equals(id)))
        .isPresent();
  }

  /** Whether consent is promised before data is collected, and not before each later use of it. */
  private static boolean isAboutCollection(Policy.Requirement entry) {
    return entry.before().equals(List.of(Verb.COLLECT));
  }

  private static String message(Policy.Requirement entry, List<Flow> bare) {
    String what = entry.duty() == Duty.CONSENT ? "consent was asked" : "an opt-out was heeded";
    return Sinks.contents(bare)
        + (bare.size() > 1 ? " are" : " is")
        + (isAboutCollection(entry) ? " taken in" : " used")
        + " here, and nothing on the way shows that "
        + what
        + ", as "
        + Phrases.that(entry.clause(), "promise")
        + ".";
  }

  private static boolean applies(
      Case matter, Policy.Requirement entry, Exposure exposure, Flow flow) {
    boolean meant = entry.data().terms().isEmpty() || matter.means(entry.data(), flow);
    if (!meant || !Verbs.isInstance(entry.before(), exposure.sink().kind())) {
      return false;
    }
    if (entry.unless().contains("listed") && isListed(matter, exposure)) {
      return false;
    }
    if (isAboutCollection(entry) && !matter.isCollected(flow, exposure)) {
      return false;
    }
    if (!entry.by().isEmpty()) {
      return exposure.sink().kind() == SinkKind.RESPONSE
          && Staff.isWith(matter, entry.by(), exposure);
    }
    if (!entry.purposes().isEmpty()) {
      return !SHOWN.contains(exposure.sink().kind())
          && entry.purposes().stream().anyMatch(matter.purposes(exposure)::contains);
    }
    return true;
  }
}
