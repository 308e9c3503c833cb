package dev.privet.rules.map;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.Access;
import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.Confidence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds where data comes in, and in which records it ends up. */
final class PointSurvey {
  private final Map<String, CollectionPoint> points = new TreeMap<>();

  PointSurvey(AnalysisResult result, Drafts drafts) {
    Map<Trigger, Map<String, Set<ElementDraft>>> taken = new java.util.LinkedHashMap<>();
    for (Evidence.Input input : result.evidence().inputs()) {
      if (input.field().confidence() != Confidence.LOW) {
        ElementDraft draft = drafts.of(input.declaration(), input.field());
        draft.points.add(point(input.trigger()));
        taken
            .computeIfAbsent(input.trigger(), k -> new TreeMap<>())
            .computeIfAbsent(input.field().category().key(), k -> new java.util.LinkedHashSet<>())
            .add(draft);
      }
    }
    for (Access access : result.evidence().accesses()) {
      Map<String, Set<ElementDraft>> inputs = taken.getOrDefault(access.trigger(), Map.of());
      if (!inputs.isEmpty()) {
        result.evidence().stores().stream()
            .filter(it -> access.writes().contains(it.name()))
            .forEach(it -> written(it, access.trigger(), inputs, drafts));
      }
    }
  }

  /** What a request takes and a record that it writes holds is the same data. */
  private void written(
      Store store, Trigger trigger, Map<String, Set<ElementDraft>> inputs, Drafts drafts) {
    for (Store.Field field : store.fields()) {
      Set<ElementDraft> same = inputs.getOrDefault(field.category().key(), Set.of());
      if (!same.isEmpty() && field.confidence() != Confidence.LOW) {
        drafts.of(store.name() + "." + field.name(), field).points.add(point(trigger));
        same.forEach(it -> it.depots.add("record:" + store.name()));
      }
    }
  }

  private String point(Trigger trigger) {
    CollectionPoint.Kind kind =
        switch (trigger.kind()) {
          case ENDPOINT -> CollectionPoint.Kind.REQUEST;
          case JOB -> CollectionPoint.Kind.JOB;
          case EVENT -> CollectionPoint.Kind.EVENT;
        };
    String key = kind.key() + ":" + trigger.label();
    points.putIfAbsent(
        key,
        new CollectionPoint(
            key, kind, trigger.label(), trigger.guards(), Terms.place(trigger.site())));
    return key;
  }

  /** Calls that hand out personal data of whoever sends a request. */
  void calls(List<ElementDraft> all) {
    for (ElementDraft draft : all) {
      if (draft.kind.equals("call") && isInput(draft) && draft.points.isEmpty()) {
        String key = "call:" + draft.declaration;
        points.putIfAbsent(
            key,
            new CollectionPoint(
                key,
                CollectionPoint.Kind.CALL,
                draft.declaration,
                List.of(),
                new Place(draft.path, draft.span.line())));
        draft.points.add(key);
      }
    }
  }

  /** Whether a call tells of whoever sends a request, and not of what the program keeps itself. */
  private static boolean isInput(ElementDraft draft) {
    String type = draft.declaration.replaceFirst("\\..*$", "");
    return type.matches(".*(Request|Header|Cookie|Principal|Authentication|Claims|Jwt|Part).*");
  }

  List<CollectionPoint> all(Set<String> wanted) {
    return points.values().stream().filter(it -> wanted.contains(it.key())).toList();
  }
}
