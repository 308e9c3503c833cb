package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.Level;
import dev.privet.rules.policy.DataSelector;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Verb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** PRV505: data that must not be correlated stands in one record or one message. */
final class Joins implements Examiner {
  private static final Set<SinkKind> TOGETHER =
      EnumSet.of(
          SinkKind.LOG,
          SinkKind.DATABASE,
          SinkKind.FILE,
          SinkKind.QUEUE,
          SinkKind.CACHE,
          SinkKind.TELEMETRY,
          SinkKind.THIRD_PARTY,
          SinkKind.INTERNAL_SERVICE);

  @Override
  public void examine(Case matter, Docket docket) {
    for (Policy.Prohibition entry : matter.policy().forbid()) {
      if (entry.verbs().contains(Verb.JOIN) && entry.data().terms().size() > 1) {
        join(matter, entry, docket);
      }
    }
  }

  private static void join(Case matter, Policy.Prohibition entry, Docket docket) {
    List<DataSelector> sides =
        entry.data().terms().stream().map(it -> new DataSelector(List.of(it), false)).toList();
    stores(matter, entry, sides, docket);
    for (Exposure exposure : matter.exposures()) {
      List<Flow> flows = new ArrayList<>();
      int met = 0;
      for (DataSelector side :
          TOGETHER.contains(exposure.sink().kind()) ? sides : List.<DataSelector>of()) {
        List<Flow> own =
            exposure.flows().stream()
                .filter(it -> Case.isSure(it) && isOnlyOf(matter, it, side, sides))
                .toList();
        met += own.isEmpty() ? 0 : 1;
        flows.addAll(own);
      }
      if (met > 1
          && !(exposure.sink().kind() == SinkKind.DATABASE
              && matter.isOfStoresBesideEachOther(flows))) {
        docket.charge(
            Sinks.charge(
                "PRV505",
                exposure,
                flows,
                Sinks.contents(flows)
                    + " stand together here, and "
                    + Phrases.that(entry.clause(), "promise")
                    + " that they are kept apart.",
                entry.clause()));
      }
    }
    docket.kept(entry.clause(), "no other record or message holds both");
  }

  private static boolean isOnlyOf(
      Case matter, Flow flow, DataSelector side, List<DataSelector> sides) {
    return matter.means(side, flow)
        && sides.stream().filter(it -> !it.equals(side)).noneMatch(it -> matter.means(it, flow));
  }

  private static void stores(
      Case matter, Policy.Prohibition entry, List<DataSelector> sides, Docket docket) {
    List<Holding> first = matter.holdings(sides.get(0));
    for (Holding one : first) {
      for (Holding other : matter.holdings(sides.get(1))) {
        List<Store.Field> both = new ArrayList<>(one.fields());
        both.addAll(other.fields());
        boolean apart =
            one.fields().stream().anyMatch(it -> !other.fields().contains(it))
                && other.fields().stream().anyMatch(it -> !one.fields().contains(it));
        if (one.store().equals(other.store()) && apart) {
          Holding joined = new Holding(one.store(), both);
          docket.charge(
              new Charge(
                  "PRV505",
                  Level.ERROR,
                  one.store().label()
                      + " keeps "
                      + one.contents()
                      + " beside "
                      + other.contents()
                      + ", and "
                      + Phrases.that(entry.clause(), "promise")
                      + " that they are kept apart.",
                  one.store().site(),
                  joined.categories(),
                  List.of(entry.clause()),
                  List.of(),
                  Confidence.HIGH));
        }
      }
    }
  }
}
