package dev.privet.rules.promise;

import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Transformation;
import dev.privet.rules.policy.Verb;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * PRV504, and PRV203 for purposes: code that says what it is for uses data that was given for
 * something else, or in a form that this purpose must not see.
 */
final class Purposes implements Examiner {
  private static final Set<SinkKind> SHOWN =
      EnumSet.of(SinkKind.LOG, SinkKind.CONSOLE, SinkKind.EXCEPTION);
  private static final Set<Form> VEILED = EnumSet.range(Form.HASHED, Form.AGGREGATED);

  @Override
  public void examine(Case matter, Docket docket) {
    Set<Clause> used = new LinkedHashSet<>();
    for (Exposure exposure : matter.exposures()) {
      if (!SHOWN.contains(exposure.sink().kind()) && !matter.isSavedBack(exposure)) {
        limited(matter, exposure, used, docket);
        banned(matter, exposure, docket);
      }
      transformed(matter, exposure, used, docket);
    }
    for (Policy.Data alias : matter.policy().data()) {
      if (used.contains(alias.clause())) {
        docket.kept(alias.clause(), "code that states its purpose keeps to it");
      }
    }
    for (Policy.Prohibition entry : matter.policy().forbid()) {
      if (!entry.purpose().isEmpty()) {
        docket.kept(entry.clause(), "no other use of " + entry.data().words() + " was found");
      }
    }
    for (Policy.Requirement entry : matter.policy().require()) {
      if (isAboutForm(entry)) {
        boolean stated =
            matter.evidence().purposes().stream()
                .anyMatch(it -> isFor(entry.purposes(), List.of(it.says())));
        if (used.contains(entry.clause())) {
          docket.kept(entry.clause(), "what arrives there is transformed");
        } else if (stated) {
          docket.kept(entry.clause(), "code for that purpose uses none of it as it is");
        } else {
          docket.unproved(entry.clause(), "no code was found that this speaks of");
        }
      }
    }
  }

  /** Whether one of the purposes that code states is one of those that a clause names. */
  static boolean isFor(List<String> named, List<String> stated) {
    return stated.stream().anyMatch(it -> named.stream().anyMatch(name -> isWithin(it, name)));
  }

  private static boolean isWithin(String purpose, String named) {
    return purpose.equals(named)
        || purpose.startsWith(named + ".")
        || purpose.endsWith("." + named)
        || purpose.startsWith(named + "_");
  }

  private static void limited(Case matter, Exposure exposure, Set<Clause> used, Docket docket) {
    Map<Policy.Data, List<Flow>> breaches = new LinkedHashMap<>();
    for (Flow flow : exposure.flows()) {
      List<String> stated = matter.purposes(exposure);
      boolean taken = matter.isTakenIn(flow, exposure);
      if (stated.isEmpty() || taken || !Case.isSure(flow) || isNobodys(flow)) {
        continue;
      }
      List<Policy.Data> aliases =
          matter.policy().data().stream()
              .filter(
                  it -> matter.means(it, flow.origin().category(), matter.subject(flow.origin())))
              .toList();
      List<Policy.Data> bound = aliases.stream().filter(it -> !it.purposes().isEmpty()).toList();
      boolean allowed =
          bound.stream().anyMatch(it -> isFor(it.purposes(), stated))
              || isConditional(matter, flow, stated)
              || isDeclaredFor(matter, flow, stated)
              || isAnswer(matter, flow, exposure);
      if (allowed) {
        aliases.forEach(it -> used.add(it.clause()));
      } else if (!bound.isEmpty()) {
        breaches.computeIfAbsent(bound.get(0), k -> new java.util.ArrayList<>()).add(flow);
      }
    }
    breaches.forEach(
        (alias, flows) ->
            docket.charge(
                Sinks.charge(
                    "PRV504",
                    exposure,
                    flows,
                    Sinks.contents(flows)
                        + (flows.size() > 1 ? " are" : " is")
                        + " used for "
                        + String.join(", ", matter.purposes(exposure))
                        + ", and "
                        + Phrases.that(alias.clause(), "give")
                        + " it for "
                        + String.join(", ", alias.purposes())
                        + ".",
                    alias.clause())));
  }

  /** Whether the policy lets some recipient have this data for this purpose. */
  private static boolean isDeclaredFor(Case matter, Flow flow, List<String> stated) {
    return matter.policy().recipients().stream()
        .anyMatch(it -> isFor(it.purposes(), stated) && matter.means(it.receives(), flow));
  }

  /** Whether data goes back to people who may demand it. */
  private static boolean isAnswer(Case matter, Flow flow, Exposure exposure) {
    return exposure.sink().kind() == SinkKind.RESPONSE
        && matter.policy().rights().stream().anyMatch(it -> matter.means(it.data(), flow));
  }

  /**
   * Whether a requirement speaks of this data for this purpose: then it is allowed on a condition.
   */
  private static boolean isConditional(Case matter, Flow flow, List<String> stated) {
    return matter.policy().require().stream()
        .anyMatch(
            it ->
                it.purposes().stream().anyMatch(stated::contains)
                    && (it.data().terms().isEmpty() || matter.means(it.data(), flow)));
  }

  private static void banned(Case matter, Exposure exposure, Docket docket) {
    for (Policy.Prohibition entry : matter.policy().forbid()) {
      if (entry.purpose().isEmpty() || !entry.verbs().contains(Verb.USE)) {
        continue;
      }
      boolean inverse = entry.purpose().startsWith("not ");
      String purpose = entry.purpose().replaceFirst("^not ", "");
      List<Flow> flows =
          exposure.flows().stream()
              .filter(it -> Case.isSure(it) && matter.means(entry.data(), it))
              .filter(it -> !VEILED.contains(it.form()) && !matter.isTakenIn(it, exposure))
              .filter(
                  it -> {
                    List<String> stated = matter.purposes(exposure);
                    boolean same = isFor(List.of(purpose), stated);
                    return inverse ? !same && !stated.isEmpty() : same;
                  })
              .toList();
      if (!flows.isEmpty()) {
        docket.charge(
            Sinks.charge(
                "PRV504",
                exposure,
                flows,
                Sinks.contents(flows)
                    + (flows.size() > 1 ? " are" : " is")
                    + " used for "
                    + String.join(", ", matter.purposes(exposure))
                    + ", against "
                    + Phrases.clause(entry.clause())
                    + ".",
                entry.clause()));
      }
    }
  }

  private static boolean isAboutForm(Policy.Requirement entry) {
    return entry.duty().transformation().isPresent()
        && entry.of().isEmpty()
        && !entry.purposes().isEmpty();
  }

  private static void transformed(Case matter, Exposure exposure, Set<Clause> used, Docket docket) {
    for (Policy.Requirement entry : matter.policy().require()) {
      if (!isAboutForm(entry)) {
        continue;
      }
      Transformation asked = entry.duty().transformation().orElseThrow();
      List<Flow> flows =
          exposure.flows().stream()
              .filter(it -> Case.isSure(it) && matter.means(entry.data(), it))
              .filter(it -> isFor(entry.purposes(), purposes(matter, exposure)))
              .toList();
      List<Flow> bare = flows.stream().filter(it -> !asked.forms().contains(it.form())).toList();
      if (!bare.isEmpty()) {
        docket.charge(
            Sinks.charge(
                "PRV203",
                exposure,
                bare,
                Sinks.contents(bare)
                    + (bare.size() > 1 ? " are" : " is")
                    + " used for "
                    + String.join(", ", entry.purposes())
                    + " without being transformed first ("
                    + asked.key()
                    + "), as "
                    + Phrases.that(entry.clause(), "promise")
                    + ".",
                entry.clause()));
      } else if (!flows.isEmpty()) {
        used.add(entry.clause());
      }
    }
  }

  /** What code states, and what its kind of place is for: telemetry is analytics. */
  private static List<String> purposes(Case matter, Exposure exposure) {
    List<String> purposes = new java.util.ArrayList<>(matter.purposes(exposure));
    if (exposure.sink().kind() == SinkKind.TELEMETRY) {
      purposes.add("analytics");
      purposes.add("metrics");
    }
    return purposes;
  }

  private static boolean isNobodys(Flow flow) {
    return flow.form() == Form.ANONYMISED || flow.form() == Form.AGGREGATED;
  }
}
