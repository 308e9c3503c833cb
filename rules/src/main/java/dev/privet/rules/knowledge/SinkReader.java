package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the value of {@code sink}: a kind alone, or a mapping with {@code kind}, {@code operands},
 * {@code reads}, {@code recipient}, {@code address}, {@code label}. Without operands all arguments
 * are read; how they are read follows from the kind.
 */
final class SinkReader {
  private static final List<Place> ALL_ARGUMENTS =
      List.of(new Place(new Port.Arguments(0), List.of()));

  private final Notations notations;
  private final Faults faults;

  SinkReader(Notations notations, Faults faults) {
    this.notations = notations;
    this.faults = faults;
  }

  List<SinkSpec> readAll(List<YamlNode> nodes) {
    List<SinkSpec> sinks = new ArrayList<>(nodes.size());
    for (YamlNode node : nodes) {
      read(node).ifPresent(sinks::add);
    }
    return sinks;
  }

  private Optional<SinkSpec> read(YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      Optional<SinkKind> kind = kind(text);
      return kind.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new SinkSpec(
                  kind.get(),
                  ALL_ARGUMENTS,
                  usual(kind.get()),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
    }
    Fields fields = Fields.of(node, faults);
    Optional<SinkKind> kind = fields.required("kind").flatMap(this::kind);
    List<Place> operands = notations.places(fields.texts("operands"));
    Optional<Reads> reads =
        fields.text("reads").flatMap(text -> notations.constant(text, Reads.values(), Names::of));
    Optional<String> recipient = fields.text("recipient").map(YamlNode.Text::value);
    Optional<Place> address = fields.text("address").flatMap(notations::place);
    Optional<Place> label = fields.text("label").flatMap(notations::place);
    fields.done();
    return kind.map(
        it ->
            new SinkSpec(
                it,
                operands.isEmpty() ? ALL_ARGUMENTS : operands,
                reads.orElseGet(() -> usual(it)),
                recipient,
                address,
                label));
  }

  Optional<SinkKind> kind(YamlNode.Text text) {
    return notations.constant(text, SinkKind.values(), SinkKind::key);
  }

  private static Reads usual(SinkKind kind) {
    return switch (kind) {
      case LOG, CONSOLE, EXCEPTION, URL, COOKIE, SESSION, TELEMETRY -> Reads.STRING;
      case RESPONSE, FILE, CACHE, QUEUE, THIRD_PARTY, INTERNAL_SERVICE -> Reads.GRAPH;
      case DATABASE -> Reads.ROW;
    };
  }
}
