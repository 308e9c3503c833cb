package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what arrived at sinks into one exposure per sink expression and kind, with the shortest
 * flow for each origin and form.
 */
final class Exposures {
  /** A trail longer than this proves little: every step may be one object or call too many. */
  private static final int MAX_SURE_STEPS = 24;

  private Exposures() {}

  private record Place(String path, Span span, SinkKind kind) {
    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::path).thenComparing(Place::span).thenComparing(Place::kind);
  }

  private record Key(String category, String path, Span span, String declaration, Form form) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::category)
            .thenComparing(Key::form)
            .thenComparing(Key::path)
            .thenComparing(Key::span)
            .thenComparing(Key::declaration);
  }

  private record Arrival(SinkSite site, Flow flow) {}

  static List<Exposure> of(List<Hit> arrivals) {
    Map<Place, Map<Key, Arrival>> places = new TreeMap<>(Place.ORDER);
    for (Hit hit : arrivals) {
      SinkSite site = hit.site();
      if (site.kind() == null || !(hit.label().atom() instanceof Atom.Known known)) {
        continue;
      }
      String path = site.procedure().owner().unit().file().path();
      Flow flow = flow(hit, known.origin(), path);
      Key key =
          new Key(
              known.origin().category().key(),
              flow.origin().path(),
              flow.origin().span(),
              known.origin().declaration(),
              hit.label().form());
      places
          .computeIfAbsent(new Place(path, site.span(), site.kind()), k -> new TreeMap<>(Key.ORDER))
          .merge(key, new Arrival(site, flow), Exposures::better);
    }
    List<Exposure> exposures = new ArrayList<>();
    places.forEach(
        (place, flows) -> exposures.add(exposure(place, new ArrayList<>(flows.values()))));
    return exposures;
  }

  private static Arrival better(Arrival one, Arrival other) {
    return ORDER.compare(one, other) <= 0 ? one : other;
  }

  private static final Comparator<Arrival> ORDER =
      Comparator.comparing((Arrival a) -> a.flow().unmodelled())
          .thenComparing(a -> -a.flow().confidence().ordinal())
          .thenComparing(a -> a.flow().steps().size())
          .thenComparing(a -> a.flow().steps(), Exposures::compare)
          .thenComparing(a -> a.site().argument());

  private static final Comparator<Step> BY_PLACE =
      Comparator.comparing(Step::path)
          .thenComparing(Step::span)
          .thenComparing(Step::text)
          .thenComparing(Step::kind);

  /** Of trails with as many steps the one whose first different step comes first in the text. */
  private static int compare(List<Step> one, List<Step> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = BY_PLACE.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static Exposure exposure(Place place, List<Arrival> arrivals) {
    Arrival first = arrivals.get(0);
    SinkSite site = first.site();
    @Nullable String recipient = null;
    @Nullable String host = null;
    @Nullable String label = null;
    List<Flow> flows = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      recipient = recipient == null ? arrival.site().recipient() : recipient;
      host = host == null ? arrival.site().host() : host;
      label = label == null ? arrival.site().label() : label;
      flows.add(arrival.flow());
    }
    SinkPoint sink =
        new SinkPoint(
            place.path(),
            place.span(),
            site.argument(),
            place.kind(),
            site.method(),
            site.procedure().qualifiedName(),
            Optional.ofNullable(recipient),
            Optional.ofNullable(host),
            Optional.ofNullable(label),
            site.row());
    return new Exposure(sink, flows);
  }

  private static Flow flow(Hit hit, Declared declared, String sinkPath) {
    List<Step> steps = new ArrayList<>();
    flatten(hit.label().trace(), steps);
    boolean placed = !declared.path().isEmpty();
    String path = placed ? declared.path() : steps.isEmpty() ? sinkPath : steps.get(0).path();
    Span span =
        placed ? declared.span() : steps.isEmpty() ? hit.site().span() : steps.get(0).span();
    Origin origin =
        new Origin(
            declared.category(),
            path,
            span,
            declared.declaration(),
            declared.evidence(),
            declared.confidence());
    if (steps.isEmpty() || steps.get(0).kind() != Step.Kind.SOURCE) {
      steps.add(0, new Step(path, span, Step.Kind.SOURCE, declared.declaration()));
    }
    List<Step> clear = new ArrayList<>(steps.size() + 1);
    for (Step step : steps) {
      Step last = clear.isEmpty() ? null : clear.get(clear.size() - 1);
      boolean again =
          last != null
              && last.path().equals(step.path())
              && last.span().equals(step.span())
              && last.text().equals(step.text());
      if (!again && (step.kind() != Step.Kind.SOURCE || clear.isEmpty())) {
        clear.add(step);
      }
    }
    clear.add(
        new Step(
            sinkPath, hit.site().argument(), Step.Kind.SINK, "reaches " + hit.site().method()));
    List<String> rows = new ArrayList<>(hit.label().rows());
    if (!hit.site().row().isEmpty() && !rows.contains(hit.site().row())) {
      rows.add(hit.site().row());
    }
    rows.sort(Comparator.naturalOrder());
    return new Flow(
        origin,
        hit.label().form(),
        clear,
        clear.size() > MAX_SURE_STEPS
            ? Confidence.LOW
            : declared.confidence().and(hit.label().confidence()),
        hit.label().unmodelled(),
        rows);
  }

  private static void flatten(@Nullable Trace trace, List<Step> steps) {
    if (trace instanceof Trace.Link link) {
      flatten(link.before(), steps);
      steps.add(link.step());
    } else if (trace instanceof Trace.Graft graft) {
      flatten(graft.before(), steps);
      flatten(graft.inside(), steps);
    }
  }
}
