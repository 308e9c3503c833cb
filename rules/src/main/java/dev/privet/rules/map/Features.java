package dev.privet.rules.map;

import dev.privet.analyzer.spec.Sensitivity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The features of a program, by its packages. One that holds nothing but identifiers of people is
 * taken for a part of the one above it.
 */
final class Features {
  private final Map<ElementDraft, String> features = new LinkedHashMap<>();

  Features(List<ElementDraft> elements) {
    Set<String> packages = new TreeSet<>();
    for (ElementDraft element : elements) {
      String name = Packages.of(element.declaration);
      if (!name.isEmpty()) {
        packages.add(name);
      }
    }
    Map<String, Boolean> telling = new TreeMap<>();
    for (ElementDraft element : elements) {
      String own = Packages.of(element.declaration);
      String feature =
          Packages.feature(own.isEmpty() ? Packages.ofPath(element.path, packages) : own);
      features.put(element, feature);
      telling.merge(
          feature, element.category.sensitivity() != Sensitivity.IDENTIFIER, Boolean::logicalOr);
    }
    features.replaceAll((element, feature) -> raised(feature, telling));
  }

  private static String raised(String feature, Map<String, Boolean> telling) {
    if (telling.getOrDefault(feature, true)) {
      return feature;
    }
    String above = feature;
    while (above.contains(".")) {
      above = above.substring(0, above.lastIndexOf('.'));
      if (telling.getOrDefault(above, false)) {
        return above;
      }
    }
    return feature;
  }

  /** The feature that an element belongs to. */
  String of(ElementDraft element) {
    return features.getOrDefault(element, "program");
  }
}
