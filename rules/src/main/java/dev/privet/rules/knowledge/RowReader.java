package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.analyzer.spec.SourceSpec;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the rows of one model file. A row whose {@code on} names several types, or whose {@code
 * call} is a list, becomes one row for each.
 */
final class RowReader {
  private static final Place THIS = new Place(new Port.This(), List.of());
  private static final Place RESULT = new Place(new Port.Result(), List.of());

  private final Notations notations;
  private final Faults faults;
  private final SinkReader sinks;
  private final SourceReader sources;
  private final Set<List<Object>> seen = new HashSet<>();

  RowReader(Notations notations, Faults faults) {
    this.notations = notations;
    this.faults = faults;
    this.sinks = new SinkReader(notations, faults);
    this.sources = new SourceReader(notations, faults);
  }

  List<ModelRow> read(YamlNode node) {
    Fields fields = Fields.of(node, faults);
    List<String> types = notations.types(fields.texts("on"));
    List<YamlNode.Text> calls = fields.texts("call");
    if (types.isEmpty() || calls.isEmpty()) {
      faults.add(fields.line(), "a row", "\"on\" with a type and \"call\" with a method");
    }
    List<SourceSpec> sources = each(fields.nodes("source"), this.sources::read);
    List<SinkSpec> sinks = each(fields.nodes("sink"), this.sinks::read);
    List<FlowSpec> flows = notations.readAll(fields.texts("flow"), FlowNotation::parse);
    List<Place> clears = notations.places(fields.texts("clears"));
    List<Integer> invokes = notations.readAll(fields.texts("invokes"), RowReader::index);
    Optional<String> returns =
        fields.text("returns").flatMap(text -> notations.read(text, TypeNotation::result));
    Optional<When> when = fields.node("when").flatMap(this::when);
    boolean pure = fields.flag("pure");
    fields.done();

    int roles = sources.size() + sinks.size() + flows.size() + clears.size() + invokes.size();
    if (pure == (roles > 0) && faults.all().isEmpty()) {
      faults.add(
          fields.line(),
          pure ? "a pure row with roles" : "a row without a role",
          "source, sink, flow, clears or invokes, or else \"pure: true\"");
    }
    List<ModelRow> rows = new ArrayList<>();
    for (MethodPattern method : methods(types, calls)) {
      if (!seen.add(List.of(method, when))) {
        faults.add(fields.line(), "a second row for the same call", "one row for each call");
      }
      rows.add(
          new ModelRow(
              method,
              sources,
              sinks,
              flows,
              clears,
              invokes,
              returns.or(() -> returned(flows)),
              when.map(it -> OptionalInt.of(it.argument())).orElse(OptionalInt.empty()),
              when.map(When::values).orElse(List.of()),
              faults.file() + ":" + fields.line()));
    }
    return rows;
  }

  private List<MethodPattern> methods(List<String> types, List<YamlNode.Text> calls) {
    List<MethodPattern> methods = new ArrayList<>();
    for (String type : types) {
      methods.addAll(notations.readAll(calls, call -> CallNotation.parse(type, call)));
    }
    return methods;
  }

  /** A method whose result is the receiver has its type too. */
  private static Optional<String> returned(List<FlowSpec> flows) {
    boolean fluent = false;
    for (FlowSpec flow : flows) {
      if (flow.to().equals(RESULT)) {
        if (!flow.from().equals(THIS) || flow.how() != FlowSpec.How.MOVE) {
          return Optional.empty();
        }
        fluent = true;
      }
    }
    return fluent ? Optional.of("this") : Optional.empty();
  }

  private record When(int argument, List<String> values) {}

  private Optional<When> when(YamlNode node) {
    if (node instanceof YamlNode.Entries entries && entries.entries().size() == 1) {
      YamlNode.Text argument = entries.entries().get(0).key();
      List<String> values =
          Fields.of(node, faults).texts(argument.value()).stream()
              .map(YamlNode.Text::value)
              .toList();
      return notations.read(argument, RowReader::argument).map(index -> new When(index, values));
    }
    faults.add(node.line(), node.kind(), "one argument and its values: {arg0: [a, b]}");
    return Optional.empty();
  }

  private static int argument(String text) throws NotationException {
    Place place = PlaceNotation.parse(text);
    if (place.port() instanceof Port.Argument argument && place.path().isEmpty()) {
      return argument.index();
    }
    throw new NotationException("an argument: arg0, arg1, ..");
  }

  private static int index(String text) throws NotationException {
    if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
      return text.charAt(0) - '0';
    }
    throw new NotationException("the index of an argument: 0, 1, ..");
  }

  private static <T> List<T> each(List<YamlNode> nodes, Function<YamlNode, Optional<T>> reading) {
    List<T> all = new ArrayList<>();
    nodes.forEach(node -> reading.apply(node).ifPresent(all::add));
    return all;
  }
}
