package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Access;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Right;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** PRV406: whether people can see, change and take along what is stored about them. */
final class Demands implements Examiner {
  private static final Pattern EXPORT =
      Pattern.compile(
          "\\b(export|download|backup|takeout|take out|portab\\w*|archive|dump|csv|zip|copy)\\b");
  private static final Set<SinkKind> OUT = EnumSet.of(SinkKind.RESPONSE, SinkKind.FILE);

  @Override
  public void examine(Case matter, Docket docket) {
    for (Policy.Entitlement entry : matter.policy().rights()) {
      for (Right right : entry.rights()) {
        if (right != Right.ERASE) {
          for (Holding holding : matter.holdings(entry.data())) {
            demand(matter, entry, right, holding, docket);
          }
        }
      }
    }
  }

  private static void demand(
      Case matter, Policy.Entitlement entry, Right right, Holding holding, Docket docket) {
    Optional<Access> way =
        matter.accesses().stream()
            .filter(it -> it.trigger().kind() == Trigger.Kind.ENDPOINT)
            .filter(it -> serves(matter, it, right, holding))
            .findFirst();
    if (way.isPresent()) {
      docket.kept(
          entry.clause(),
          holding.store().label() + verb(right) + way.get().trigger().label(),
          way.get().trigger().site());
      return;
    }
    if (!matter.hasRequests()) {
      docket.unproved(entry.clause(), "no request of a person is in sight");
      return;
    }
    docket.charge(
        new Charge(
            "PRV406",
            Level.ERROR,
            holding.store().label()
                + " keeps "
                + holding.contents()
                + ", and no request "
                + missing(right)
                + ", although "
                + Phrases.that(entry.clause(), "promise")
                + " so.",
            holding.store().site(),
            holding.categories(),
            List.of(entry.clause()),
            List.of(),
            Confidence.HIGH));
  }

  private static boolean serves(Case matter, Access access, Right right, Holding holding) {
    String store = holding.store().name();
    return switch (right) {
      case RECTIFY -> access.writes().contains(store);
      case ACCESS ->
          access.exports().contains(store)
              || (access.trigger().label().matches("(GET|QUERY|ANY) .*")
                  && access.reads().contains(store))
              || shows(matter, access, holding);
      case EXPORT ->
          access.exports().contains(store)
              || (EXPORT.matcher(access.trigger().words()).find()
                  && (access.reads().contains(store) || shows(matter, access, holding)));
      case ERASE -> false;
    };
  }

  /** Whether something of the store leaves in an answer to the request. */
  private static boolean shows(Case matter, Access access, Holding holding) {
    if (!access.reads().contains(holding.store().name())) {
      return false;
    }
    String label = access.trigger().site().path();
    for (Exposure exposure : matter.exposures()) {
      boolean answers =
          OUT.contains(exposure.sink().kind()) && exposure.sink().path().equals(label);
      boolean ofStore =
          exposure.flows().stream()
              .anyMatch(
                  it ->
                      holding.fields().stream()
                          .anyMatch(f -> f.category().equals(it.origin().category())));
      if (answers && ofStore) {
        return true;
      }
    }
    return false;
  }

  private static String verb(Right right) {
    return switch (right) {
      case ACCESS -> " is shown by ";
      case RECTIFY -> " is changed by ";
      case EXPORT -> " is handed out by ";
      case ERASE -> " is deleted by ";
    };
  }

  private static String missing(Right right) {
    return switch (right) {
      case ACCESS -> "shows it to the person";
      case RECTIFY -> "lets the person change it";
      case EXPORT -> "hands it out for taking along";
      case ERASE -> "deletes it";
    };
  }
}
