package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.CloudRegion;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.Level;
import dev.privet.rules.knowledge.CloudRegions;
import dev.privet.rules.policy.Duty;
import dev.privet.rules.policy.Policy;
import java.util.List;
import java.util.Optional;

/** PRV207 and PRV301 for segregation: where data stands. */
final class Places implements Examiner {
  private final CloudRegions regions = CloudRegions.builtIn();

  @Override
  public void examine(Case matter, Docket docket) {
    for (Policy.Place place : matter.policy().places()) {
      if (!place.regions().isEmpty()) {
        place(matter, place, docket);
      }
    }
    for (Policy.Requirement entry : matter.policy().require()) {
      if (entry.duty() == Duty.SEGREGATE) {
        segregated(matter, entry, docket);
      }
    }
  }

  private void place(Case matter, Policy.Place place, Docket docket) {
    boolean seen = false;
    for (CloudRegion region : matter.evidence().regions()) {
      Optional<String> country = regions.country(region.id());
      boolean named = place.regions().stream().anyMatch(it -> it.equalsIgnoreCase(region.id()));
      if (country.isPresent() && !named && !place.regions().contains(country.get())) {
        docket.charge(
            new Charge(
                "PRV207",
                Level.ERROR,
                "Region "
                    + region.id()
                    + " stands in "
                    + country.get()
                    + ", and "
                    + Phrases.that(place.clause(), "promise")
                    + " "
                    + String.join(" or ", place.regions())
                    + ".",
                region.site(),
                List.of(),
                List.of(place.clause()),
                List.of(),
                Confidence.HIGH));
      } else if (country.isPresent()) {
        seen = true;
        docket.kept(
            place.clause(), "region " + region.id() + " stands in " + country.get(), region.site());
      }
    }
    for (Exposure exposure : matter.exposures()) {
      host(matter, place, exposure, docket);
    }
    if (!seen) {
      docket.unproved(place.clause(), "nothing in sight says where the servers stand");
    }
  }

  private void host(Case matter, Policy.Place place, Exposure exposure, Docket docket) {
    boolean leaves =
        exposure.sink().kind() == SinkKind.THIRD_PARTY
            || exposure.sink().kind() == SinkKind.INTERNAL_SERVICE;
    Optional<String> country = exposure.sink().host().flatMap(regions::country);
    boolean named =
        exposure
            .sink()
            .host()
            .filter(host -> place.regions().stream().anyMatch(it -> host.contains(it)))
            .isPresent();
    if (!leaves || named || country.isEmpty() || place.regions().contains(country.get())) {
      return;
    }
    List<Flow> flows =
        exposure.flows().stream()
            .filter(it -> Case.isSure(it) && matter.means(place.holds(), it))
            .toList();
    if (!flows.isEmpty()) {
      docket.charge(
          Sinks.charge(
              "PRV207",
              exposure,
              flows,
              Sinks.contents(flows)
                  + (flows.size() > 1 ? " are" : " is")
                  + " sent to "
                  + country.get()
                  + ", and "
                  + Phrases.that(place.clause(), "promise")
                  + " "
                  + String.join(" or ", place.regions())
                  + ".",
              place.clause()));
    }
  }

  /** Data that is promised a database of its own shares none with other data. */
  private static void segregated(Case matter, Policy.Requirement entry, Docket docket) {
    List<Holding> holdings = matter.holdings(entry.data());
    List<Store> others =
        matter.evidence().stores().stream()
            .filter(it -> holdings.stream().noneMatch(h -> h.store().equals(it)))
            .toList();
    for (Holding holding : holdings) {
      String unit = holding.store().unit();
      if (unit.isEmpty()) {
        docket.charge(
            new Charge(
                "PRV301",
                Level.ERROR,
                holding.store().label()
                    + " keeps "
                    + holding.contents()
                    + " in the same database as everything else, and "
                    + Phrases.that(entry.clause(), "promise")
                    + " one of its own.",
                holding.store().site(),
                holding.categories(),
                List.of(entry.clause()),
                List.of(),
                Confidence.MEDIUM));
      } else if (others.stream().noneMatch(it -> it.unit().equals(unit))) {
        docket.kept(
            entry.clause(),
            holding.store().label() + " is kept in " + unit + " alone",
            holding.store().site());
      } else {
        docket.unproved(
            entry.clause(), "other data is kept in " + unit + " too", holding.store().site());
      }
    }
    if (holdings.isEmpty()) {
      docket.unproved(entry.clause(), "no stored data was found that this speaks of");
    }
  }
}
