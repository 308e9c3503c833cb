package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.DataSelector;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Stance;
import dev.privet.rules.policy.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PRV501: data that people hand in although the policy does not declare it. */
final class Collection implements Examiner {
  private static final Set<SinkKind> KEPT =
      Stream.of(Verb.STORE, Verb.LOG, Verb.SHARE)
          .flatMap(it -> it.places().stream())
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void examine(Case matter, Docket docket) {
    boolean closed = matter.policy().stance(Verb.COLLECT) == Stance.DENY;
    Map<String, List<Evidence.Input>> forms = new LinkedHashMap<>();
    for (Evidence.Input input : matter.evidence().inputs()) {
      if (input.field().confidence() != Confidence.LOW) {
        forms.computeIfAbsent(input.holder(), k -> new ArrayList<>()).add(input);
      }
    }
    boolean clean = true;
    for (List<Evidence.Input> form : forms.values()) {
      Set<Clause> beside = beside(matter, form);
      for (Evidence.Input input : form) {
        if (closed
            && aliases(matter, input).isEmpty()
            && !isLookup(matter, input)
            && !isVague(matter, input)
            && !isCookieId(matter, input)) {
          clean = false;
          charge(matter, input, beside, docket);
        }
        banned(matter, input, docket);
      }
    }
    if (closed && clean && !forms.isEmpty()) {
      docket.kept(
          matter.policy().clause(Verb.COLLECT), "every input in sight takes declared data alone");
    } else if (closed && forms.isEmpty()) {
      docket.unproved(matter.policy().clause(Verb.COLLECT), "no input of personal data was found");
    }
    declared(matter, docket);
  }

  private static List<Policy.Data> aliases(Case matter, Evidence.Input input) {
    return matter.policy().data().stream()
        .filter(
            it ->
                (matter.means(it, input.field().category(), input.field().subject())
                        && isPart(it, input))
                    || (it.covers().unspecified()
                        && it.subjects().contains(input.field().subject()))
                    || it.types().stream().anyMatch(type -> input.holder().endsWith(type)))
        .toList();
  }

  /** Whether an alias of which only a part may be kept means just that part. */
  private static boolean isPart(Policy.Data alias, Evidence.Input input) {
    String name = input.declaration().toLowerCase(Locale.ROOT);
    return alias.only().isEmpty() || name.contains(alias.only().toLowerCase(Locale.ROOT));
  }

  /** Whether a request only asks for something with it: it is a query's, and kept nowhere. */
  private static boolean isLookup(Case matter, Evidence.Input input) {
    return input.trigger().label().startsWith("GET ")
        && matter.exposures().stream()
            .filter(it -> KEPT.contains(it.sink().kind()))
            .flatMap(it -> it.flows().stream())
            .noneMatch(
                it ->
                    it.origin().path().equals(input.field().site().path())
                        && it.origin().span().equals(input.field().site().span()));
  }

  /** Whether it is the id in a cookie, which the cookie table declares. */
  private static boolean isCookieId(Case matter, Evidence.Input input) {
    return !matter.policy().cookies().isEmpty()
        && input.field().category().key().matches("user\\.(unique_id|device\\.cookie).*");
  }

  /** Whether the code's category is broader than one that the policy declares. */
  private static boolean isVague(Case matter, Evidence.Input input) {
    String prefix = input.field().category().key() + ".";
    return matter.policy().data().stream()
        .flatMap(it -> it.covers().terms().stream())
        .anyMatch(it -> it instanceof DataSelector.Term.Key key && key.key().startsWith(prefix));
  }

  /** The clauses about what else the same form takes: it takes more than they say. */
  private static Set<Clause> beside(Case matter, List<Evidence.Input> form) {
    Set<Clause> clauses = new LinkedHashSet<>();
    form.forEach(it -> aliases(matter, it).forEach(alias -> clauses.add(alias.clause())));
    return clauses;
  }

  private static void charge(Case matter, Evidence.Input input, Set<Clause> beside, Docket docket) {
    List<Clause> clauses = new ArrayList<>(List.of(matter.policy().clause(Verb.COLLECT)));
    clauses.addAll(beside);
    docket.charge(
        new Charge(
            "PRV501",
            Level.ERROR,
            input.trigger().label()
                + " takes "
                + input.field().category().label()
                + " ("
                + input.declaration()
                + "), which the policy does not declare.",
            input.field().site(),
            List.of(input.field().category().key()),
            clauses,
            Phrases.related(java.util.Optional.of(input.trigger().site()), input.trigger().label()),
            input.field().confidence()));
  }

  private static void banned(Case matter, Evidence.Input input, Docket docket) {
    Category category = input.field().category();
    for (Policy.Prohibition entry : matter.policy().forbid()) {
      if (entry.verbs().contains(Verb.COLLECT) && entry.data().matches(category)) {
        docket.charge(
            new Charge(
                "PRV501",
                Level.ERROR,
                input.trigger().label()
                    + " takes "
                    + category.label()
                    + " ("
                    + input.declaration()
                    + "), against "
                    + Phrases.clause(entry.clause())
                    + ".",
                input.field().site(),
                List.of(category.key()),
                List.of(entry.clause()),
                List.of(),
                input.field().confidence()));
      }
    }
  }

  /** Says of each alias where the code holds such data. */
  private static void declared(Case matter, Docket docket) {
    for (Policy.Data alias : matter.policy().data()) {
      if (alias.covers().unspecified()) {
        docket.notCheckable(alias.clause(), "the published text leaves open which data this is");
        continue;
      }
      matter.evidence().inputs().stream()
          .filter(it -> it.field().confidence() != Confidence.LOW)
          .filter(it -> matter.means(alias, it.field().category(), it.field().subject()))
          .findFirst()
          .map(it -> it.field().site())
          .or(
              () ->
                  matter
                      .holdings(
                          new DataSelector(
                              List.of(new DataSelector.Term.Alias(alias.alias(), alias.covers())),
                              false))
                      .stream()
                      .findFirst()
                      .map(it -> it.fields().get(0).site()))
          .ifPresentOrElse(
              it -> docket.kept(alias.clause(), "declared, and found in " + it.enclosing(), it),
              () -> elsewhere(matter, alias, docket));
    }
  }

  private static void elsewhere(Case matter, Policy.Data alias, Docket docket) {
    boolean flows =
        matter.exposures().stream()
            .flatMap(it -> it.flows().stream())
            .anyMatch(
                it -> matter.means(alias, it.origin().category(), matter.subject(it.origin())));
    boolean declared =
        matter.result().data().stream()
            .anyMatch(
                it -> alias.covers().matches(it.category()) && it.confidence() != Confidence.LOW);
    if (flows || declared) {
      docket.kept(alias.clause(), "declared, and found in the code");
    } else {
      docket.unproved(alias.clause(), "the code in sight holds no such data");
      docket.charge(
          new Charge(
              "PRV603",
              Level.NOTE,
              "The policy declares "
                  + alias.alias().replace('_', ' ')
                  + ", and the code in sight holds no such data.",
              Consistency.site(alias.clause()),
              List.of(),
              List.of(alias.clause()),
              List.of(),
              Confidence.HIGH));
    }
  }
}
