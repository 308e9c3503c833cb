package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a row applies: {@code when: {arg0: [a, b]}}.
 *
 * @param argument the argument that must be constant; none for always
 * @param values what it must be, one of them
 */
record Condition(OptionalInt argument, List<String> values) {
  private static final Condition ALWAYS = new Condition(OptionalInt.empty(), List.of());

  Condition {
    values = List.copyOf(values);
  }

  static Condition read(Optional<YamlNode> node, Notations notations, Faults faults) {
    if (node.isEmpty()) {
      return ALWAYS;
    }
    if (node.get() instanceof YamlNode.Entries entries && entries.entries().size() == 1) {
      YamlNode.Text key = entries.entries().get(0).key();
      List<String> values = new ArrayList<>();
      for (YamlNode.Text text : Fields.of(entries, faults).texts(key.value())) {
        values.add(text.value());
      }
      Optional<Place> place = notations.place(key);
      if (place.isPresent() && place.get().port() instanceof Port.Argument argument) {
        return new Condition(OptionalInt.of(argument.index()), values);
      }
    }
    faults.add(node.get().line(), node.get().kind(), "an argument and its values: {arg0: [a, b]}");
    return ALWAYS;
  }

  @Override
  public String toString() {
    return argument.isEmpty() ? "" : " " + argument.getAsInt() + values;
  }
}
