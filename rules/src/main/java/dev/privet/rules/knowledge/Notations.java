package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.Place;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads texts in some notation; what cannot be read becomes a fault and is left out. */
final class Notations {
  private final Faults faults;
  private final Set<String> categories;

  Notations(Faults faults, Set<String> categories) {
    this.faults = faults;
    this.categories = categories;
  }

  /** A reading that may fail. */
  interface Reading<T> {
    T of(String text) throws NotationException;
  }

  <T> Optional<T> read(YamlNode.Text text, Reading<T> reading) {
    try {
      return Optional.of(reading.of(text.value()));
    } catch (NotationException e) {
      faults.add(text, e.getMessage());
      return Optional.empty();
    }
  }

  <T> List<T> readAll(List<YamlNode.Text> texts, Reading<T> reading) {
    List<T> all = new ArrayList<>();
    texts.forEach(text -> read(text, reading).ifPresent(all::add));
    return all;
  }

  Optional<Place> place(YamlNode.Text text) {
    return read(text, PlaceNotation::parse);
  }

  List<Place> places(List<YamlNode.Text> texts) {
    return readAll(texts, PlaceNotation::parse);
  }

  /** Category keys that exist. */
  List<String> categories(List<YamlNode.Text> texts) {
    return readAll(
        texts,
        text -> {
          if (!categories.contains(text)) {
            throw new NotationException("a category key of the taxonomy");
          }
          return text;
        });
  }

  /** Qualified names of types. */
  List<String> types(List<YamlNode.Text> texts) {
    return readAll(
        texts,
        text -> {
          if (!text.contains(".") || !CallNotation.isQualified(text)) {
            throw new NotationException("the qualified name of a type");
          }
          return text;
        });
  }
}
