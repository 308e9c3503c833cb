package dev.privet.rules.map;

import dev.privet.analyzer.PersonalDatum;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.taint.Origin;
import dev.privet.analyzer.text.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that holds personal data, found by its place. */
final class Drafts {
  private final Map<String, ElementDraft> byPlace = new LinkedHashMap<>();

  Drafts(List<PersonalDatum> data) {
    for (PersonalDatum it : data) {
      if (it.confidence() != Confidence.LOW) {
        byPlace.putIfAbsent(
            key(it.path(), it.span(), it.category()),
            new ElementDraft(
                it.declaration(),
                it.kind(),
                it.category(),
                it.confidence(),
                it.evidence(),
                it.path(),
                it.span()));
      }
    }
  }

  private static String key(String path, Span span, Category category) {
    return path + ':' + span + '#' + category.key();
  }

  /** What a record or a form holds. */
  ElementDraft of(String declaration, Store.Field field) {
    ElementDraft draft =
        byPlace.computeIfAbsent(
            key(field.site().path(), field.site().span(), field.category()),
            k ->
                new ElementDraft(
                    declaration,
                    "column",
                    field.category(),
                    field.confidence(),
                    "the word \"" + field.name() + "\"",
                    field.site().path(),
                    field.site().span()));
    draft.belongsTo(field.subject());
    return draft;
  }

  /** What a flow comes from. */
  ElementDraft of(Origin origin) {
    return byPlace.computeIfAbsent(
        key(origin.path(), origin.span(), origin.category()),
        k ->
            new ElementDraft(
                origin.declaration(),
                origin.declaration().endsWith(")") && !origin.declaration().contains(" ")
                    ? "call"
                    : "value",
                origin.category(),
                origin.confidence(),
                origin.evidence(),
                origin.path(),
                origin.span()));
  }

  /** Fields to which nothing happens, of categories that no other data beside them has. */
  List<ElementDraft> loose() {
    Set<String> told = new HashSet<>();
    all().forEach(it -> told.add(group(it)));
    return byPlace.values().stream()
        .filter(it -> it.kind.equals("field") && !it.matters() && !told.contains(group(it)))
        .sorted(ElementDraft.ORDER)
        .toList();
  }

  private static String group(ElementDraft draft) {
    return Packages.feature(Packages.of(draft.declaration)) + '#' + draft.category.key();
  }

  /** Those to which anything happens that a data map tells, in order. */
  List<ElementDraft> all() {
    return byPlace.values().stream()
        .filter(ElementDraft::matters)
        .sorted(ElementDraft.ORDER)
        .toList();
  }
}
