package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.SourceSpec;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the value of {@code source}: a category alone, or a mapping with {@code category} or {@code
 * name} (the argument that names the data) or {@code columns} (the query whose columns do), {@code
 * at} (the result without it) and {@code confidence}.
 */
final class SourceReader {
  private static final Place RESULT = new Place(new Port.Result(), List.of());

  private final Notations notations;
  private final Faults faults;

  SourceReader(Notations notations, Faults faults) {
    this.notations = notations;
    this.faults = faults;
  }

  List<SourceSpec> readAll(List<YamlNode> nodes) {
    List<SourceSpec> sources = new ArrayList<>(nodes.size());
    for (YamlNode node : nodes) {
      read(node).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<SourceSpec> read(YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      List<String> categories = notations.categories(List.of(text));
      return categories.isEmpty()
          ? Optional.empty()
          : Optional.of(new SourceSpec.Known(RESULT, categories, Confidence.HIGH));
    }
    Fields fields = Fields.of(node, faults);
    List<YamlNode.Text> named = fields.texts("category");
    Optional<YamlNode.Text> name = fields.text("name");
    List<YamlNode.Text> otherwise = fields.texts("otherwise");
    Optional<YamlNode.Text> columns = fields.text("columns");
    Place at = fields.text("at").flatMap(notations::place).orElse(RESULT);
    Confidence confidence =
        fields
            .text("confidence")
            .flatMap(text -> notations.constant(text, Confidence.values(), Names::of))
            .orElse(Confidence.HIGH);
    fields.done();
    if (columns.isPresent() && named.isEmpty() && name.isEmpty()) {
      return columns
          .flatMap(notations::place)
          .map(query -> (SourceSpec) new SourceSpec.Columns(at, query));
    }
    if (!otherwise.isEmpty() && name.isEmpty()) {
      faults.add(node.line(), "otherwise without a name", "name beside it");
      return Optional.empty();
    }
    if (columns.isPresent() || named.isEmpty() == name.isEmpty()) {
      faults.add(node.line(), "a source", "either category or name in it, or columns");
      return Optional.empty();
    }
    if (name.isPresent()) {
      return name.flatMap(notations::place).flatMap(place -> byName(at, place, otherwise, node));
    }
    List<String> categories = notations.categories(named);
    return categories.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourceSpec.Known(at, categories, confidence));
  }

  private Optional<SourceSpec> byName(
      Place at, Place name, List<YamlNode.Text> otherwise, YamlNode node) {
    if (name.port() instanceof Port.Argument argument && name.path().isEmpty()) {
      return Optional.of(
          new SourceSpec.ByName(at, argument.index(), notations.categories(otherwise)));
    }
    faults.add(node.line(), "a name that is no argument", "arg0, arg1, ..");
    return Optional.empty();
  }
}
