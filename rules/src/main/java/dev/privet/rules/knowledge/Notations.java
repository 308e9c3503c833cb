package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.Place;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads texts in some notation; what cannot be read becomes a fault and is left out. */
final class Notations {
  private static final String ANY = "*";

  private final Faults faults;
  private final Set<String> categories;

  Notations(Faults faults, Set<String> categories) {
    this.faults = faults;
    this.categories = categories;
  }

  Optional<MethodPattern> method(String type, YamlNode.Text text) {
    try {
      return Optional.of(CallNotation.parse(type, text.value()));
    } catch (NotationException e) {
      faults.add(text, e.expected());
      return Optional.empty();
    }
  }

  List<FlowSpec> flows(List<YamlNode.Text> texts) {
    List<FlowSpec> flows = new ArrayList<>(texts.size());
    for (YamlNode.Text text : texts) {
      try {
        flows.add(FlowNotation.parse(text.value()));
      } catch (NotationException e) {
        faults.add(text, e.expected());
      }
    }
    return flows;
  }

  Optional<Place> place(YamlNode.Text text) {
    try {
      return Optional.of(PlaceNotation.parse(text.value()));
    } catch (NotationException e) {
      faults.add(text, e.expected());
      return Optional.empty();
    }
  }

  List<Place> places(List<YamlNode.Text> texts) {
    List<Place> places = new ArrayList<>(texts.size());
    for (YamlNode.Text text : texts) {
      place(text).ifPresent(places::add);
    }
    return places;
  }

  /** Indices of arguments, each a digit. */
  List<Integer> indices(List<YamlNode.Text> texts) {
    List<Integer> indices = new ArrayList<>(texts.size());
    for (YamlNode.Text text : texts) {
      if (text.value().length() == 1 && Character.isDigit(text.value().charAt(0))) {
        indices.add(text.value().charAt(0) - '0');
      } else {
        faults.add(text, "the index of an argument: 0, 1, ..");
      }
    }
    return indices;
  }

  /** The type of a result. */
  Optional<String> result(Optional<YamlNode.Text> text) {
    return text.isPresent() ? expression(text.get()) : Optional.empty();
  }

  Optional<String> expression(YamlNode.Text text) {
    try {
      return Optional.of(TypeNotation.expression(text.value()));
    } catch (NotationException e) {
      faults.add(text, e.expected());
      return Optional.empty();
    }
  }

  /** A constant of a closed set, by its name. */
  <E> Optional<E> constant(YamlNode.Text text, E[] constants, Function<E, String> names) {
    try {
      return Optional.of(Names.parse(constants, names, text.value()));
    } catch (NotationException e) {
      faults.add(text, e.expected());
      return Optional.empty();
    }
  }

  /** Category keys that exist. */
  List<String> categories(List<YamlNode.Text> texts) {
    List<String> keys = new ArrayList<>(texts.size());
    for (YamlNode.Text text : texts) {
      if (categories.contains(text.value())) {
        keys.add(text.value());
      } else {
        faults.add(text, "a category key of the taxonomy");
      }
    }
    return keys;
  }

  /** Qualified names of types. */
  List<String> types(List<YamlNode.Text> texts) {
    List<String> types = new ArrayList<>(texts.size());
    for (YamlNode.Text text : texts) {
      if (isType(text.value())) {
        types.add(text.value());
      } else {
        faults.add(text, "the qualified name of a type");
      }
    }
    return types;
  }

  /**
   * Qualified names of types, or of packages with {@code .**} for all types in and under them, or
   * {@code *.} and a simple name, or {@code *} for receivers of any or no known type.
   */
  List<String> receivers(List<YamlNode.Text> texts) {
    List<String> types = new ArrayList<>(texts.size());
    for (YamlNode.Text text : texts) {
      String name = text.value();
      boolean bySimpleName = name.startsWith("*.") && CallNotation.isQualified(name.substring(2));
      if (name.equals(ANY)
          || bySimpleName
          || isType(name.endsWith(".**") ? name.substring(0, name.length() - 3) : name)) {
        types.add(name);
      } else {
        faults.add(
            text,
            "the qualified name of a type, a package (com.acme.**), a simple name in any package (*.Logger) or * alone");
      }
    }
    return types;
  }

  private static boolean isType(String name) {
    return name.indexOf('.') > 0 && CallNotation.isQualified(name);
  }
}
