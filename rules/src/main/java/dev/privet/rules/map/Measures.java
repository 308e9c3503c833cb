package dev.privet.rules.map;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.Access;
import dev.privet.analyzer.evidence.CookieUse;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What code in sight does to protect data: forms at rest, guards, audit trails, cookie flags. */
final class Measures {

  private final AnalysisResult result;
  private final Map<Category, Set<Form>> atRest = new LinkedHashMap<>();

  Measures(AnalysisResult result) {
    this.result = result;
    for (Exposure exposure : result.exposures()) {
      if (exposure.sink().kind() == SinkKind.DATABASE) {
        for (Flow flow : exposure.flows()) {
          if (flow.confidence() != Confidence.LOW) {
            atRest
                .computeIfAbsent(flow.origin().category(), k -> EnumSet.noneOf(Form.class))
                .add(flow.form());
          }
        }
      }
    }
  }

  /**
   * The measures for some data.
   *
   * @param categories the data
   * @param depots where it is kept
   */
  List<String> of(Set<Category> categories, List<Depot> depots) {
    Set<String> measures = new TreeSet<>();
    for (Category category : categories) {
      Set<Form> forms = atRest.getOrDefault(category, Set.of());
      if (!forms.isEmpty() && !forms.contains(Form.RAW)) {
        String words = forms.stream().map(Form::key).sorted().collect(Collectors.joining(", "));
        measures.add(category.label() + " is stored " + words.replace('-', ' '));
      }
    }
    Set<String> records =
        depots.stream()
            .map(Depot::key)
            .filter(it -> it.startsWith("record:"))
            .map(it -> it.substring("record:".length()))
            .collect(Collectors.toSet());
    measures.addAll(guards(records));
    for (CookieUse cookie : result.evidence().cookies()) {
      boolean kept = depots.stream().anyMatch(it -> it.key().equals("cookie:" + cookie.name()));
      if (kept && !cookie.flags().isEmpty()) {
        measures.add(
            "cookie "
                + cookie.name()
                + " is set with "
                + String.join(", ", new TreeSet<>(cookie.flags())));
      }
    }
    return List.copyOf(measures);
  }

  private Set<String> guards(Set<String> records) {
    Set<String> guards = new TreeSet<>();
    Set<String> audited = new TreeSet<>();
    for (Access access : result.evidence().accesses()) {
      boolean reads = access.reads().stream().anyMatch(records::contains);
      if (reads && !access.trigger().guards().isEmpty()) {
        guards.add(
            access.trigger().label() + " asks for " + String.join(", ", access.trigger().guards()));
      }
      if (reads && access.audit().isPresent()) {
        audited.add(access.trigger().label());
      }
    }
    Set<String> all = new TreeSet<>();
    some(guards, "access is guarded: ", all);
    some(audited, "access leaves an audit trail: ", all);
    return all;
  }

  private static void some(Set<String> found, String head, Set<String> all) {
    if (!found.isEmpty()) {
      all.add(head + Terms.some(found));
    }
  }
}
