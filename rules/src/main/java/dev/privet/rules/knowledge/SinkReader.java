package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * Reads the value of {@code sink}: a kind alone, or a mapping with {@code kind}, {@code operands},
 * {@code reads}, {@code recipient}, {@code address}, {@code label}. Without operands all arguments
 * are read; how they are read follows from the kind.
 */
final class SinkReader {
  private final Notations notations;
  private final Faults faults;

  SinkReader(Notations notations, Faults faults) {
    this.notations = notations;
    this.faults = faults;
  }

  Optional<SinkSpec> read(YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      return kind(text).map(kind -> sink(kind, List.of(), Optional.empty()));
    }
    Fields fields = Fields.of(node, faults);
    Optional<SinkKind> kind = fields.required("kind").flatMap(this::kind);
    List<Place> operands = notations.places(fields.texts("operands"));
    Optional<Reads> reads =
        fields
            .text("reads")
            .flatMap(
                text -> notations.read(text, it -> Names.parse(Reads.values(), Names::of, it)));
    Optional<String> recipient = fields.text("recipient").map(YamlNode.Text::value);
    Optional<Place> address = fields.text("address").flatMap(notations::place);
    Optional<Place> label = fields.text("label").flatMap(notations::place);
    fields.done();
    return kind.map(
        it -> {
          SinkSpec plain = sink(it, operands, reads);
          return new SinkSpec(it, plain.operands(), plain.reads(), recipient, address, label);
        });
  }

  Optional<SinkKind> kind(YamlNode.Text text) {
    return notations.read(text, it -> Names.parse(SinkKind.values(), SinkKind::key, it));
  }

  private static SinkSpec sink(SinkKind kind, List<Place> operands, Optional<Reads> reads) {
    return new SinkSpec(
        kind,
        operands.isEmpty() ? List.of(new Place(new Port.Arguments(0), List.of())) : operands,
        reads.orElseGet(() -> usual(kind)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Reads usual(SinkKind kind) {
    return switch (kind) {
      case LOG, CONSOLE, EXCEPTION, URL, COOKIE, SESSION, TELEMETRY -> Reads.STRING;
      case RESPONSE, FILE, DATABASE, CACHE, QUEUE, THIRD_PARTY, INTERNAL_SERVICE -> Reads.GRAPH;
    };
  }
}
