package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.LibraryType;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one entry of {@code types}: what a type extends, and what it holds under which key. */
final class TypeReader {
  private final Notations notations;
  private final Faults faults;

  TypeReader(Notations notations, Faults faults) {
    this.notations = notations;
    this.faults = faults;
  }

  Optional<LibraryType> read(YamlNode.Entry entry) {
    Fields fields = Fields.of(entry.value(), faults);
    List<String> supertypes = new ArrayList<>();
    for (YamlNode.Text text : fields.texts("extends")) {
      notations.expression(text).ifPresent(supertypes::add);
    }
    Map<String, String> content = fields.node("content").map(this::content).orElse(Map.of());
    fields.done();
    try {
      return Optional.of(TypeNotation.parse(entry.key().value(), supertypes, content));
    } catch (NotationException e) {
      faults.add(entry.key(), e.expected());
      return Optional.empty();
    }
  }

  private Map<String, String> content(YamlNode node) {
    Map<String, String> content = new LinkedHashMap<>();
    if (!(node instanceof YamlNode.Entries entries)) {
      faults.add(node.line(), node.kind(), "contents and their types: {\"[]\": E}");
      return content;
    }
    Fields fields = Fields.of(node, faults);
    for (YamlNode.Entry entry : entries.entries()) {
      String key = entry.key().value();
      if (!PlaceNotation.isPath(key)) {
        faults.add(entry.key(), "a content: [], {key}, {value} or .name");
      }
      fields.text(key).flatMap(notations::expression).ifPresent(type -> content.put(key, type));
    }
    return content;
  }
}
