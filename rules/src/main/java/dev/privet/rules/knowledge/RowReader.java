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
import java.util.Set;

/**
 * Reads the rows of one model file. A row whose {@code on} names several types, or whose {@code
 * call} is a list, becomes one row for each.
 */
final class RowReader {
  private static final Place THIS = new Place(new Port.This(), List.of());
  private static final Place RESULT = new Place(new Port.Result(), List.of());

  private final Notations notations;
  private final Faults faults;
  private final SinkReader sinkReader;
  private final SourceReader sourceReader;
  private final Set<String> seen = new HashSet<>();

  RowReader(Notations notations, Faults faults) {
    this.notations = notations;
    this.faults = faults;
    this.sinkReader = new SinkReader(notations, faults);
    this.sourceReader = new SourceReader(notations, faults);
  }

  List<ModelRow> read(YamlNode node) {
    int faultsBefore = faults.count();
    Fields fields = Fields.of(node, faults);
    List<String> types = notations.receivers(fields.texts("on"));
    List<YamlNode.Text> calls = fields.texts("call");
    if (types.isEmpty() || calls.isEmpty()) {
      faults.add(fields.line(), "a row", "\"on\" with a type and \"call\" with a method");
    }
    List<SourceSpec> sources = sourceReader.readAll(fields.nodes("source"));
    List<SinkSpec> sinks = sinkReader.readAll(fields.nodes("sink"));
    List<FlowSpec> flows = notations.flows(fields.texts("flow"));
    List<Place> clears = notations.places(fields.texts("clears"));
    List<Integer> invokes = notations.indices(fields.texts("invokes"));
    Optional<String> returns = notations.result(fields.text("returns")).or(() -> returned(flows));
    Condition condition = Condition.read(fields.node("when"), notations, faults);
    boolean pure = fields.flag("pure");
    fields.done();

    int roles = sources.size() + sinks.size() + flows.size() + clears.size() + invokes.size();
    if (pure == roles > 0 && faults.count() == faultsBefore) {
      faults.add(
          fields.line(),
          pure ? "a pure row with roles" : "a row without a role",
          "source, sink, flow, clears or invokes, or else \"pure: true\"");
    }
    String origin = faults.file() + ":" + fields.line();
    List<ModelRow> rows = new ArrayList<>();
    for (String type : types) {
      for (YamlNode.Text call : calls) {
        Optional<MethodPattern> method = notations.method(type, call);
        if (method.isPresent()) {
          if (!seen.add(type + ' ' + call.value() + condition)) {
            faults.add(call, "a call that no row above is about");
          }
          rows.add(
              new ModelRow(
                  method.get(),
                  sources,
                  sinks,
                  flows,
                  clears,
                  invokes,
                  returns,
                  condition.argument(),
                  condition.values(),
                  origin));
        }
      }
    }
    return rows;
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
}
