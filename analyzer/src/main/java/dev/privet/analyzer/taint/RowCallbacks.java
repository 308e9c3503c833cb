package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeExpressions;
import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.Key;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.SinkSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The functions that a library method calls: with what it feeds them, and what they supply. */
final class RowCallbacks {
  private final Run run;
  private final RowCall here;
  private final RowFlows flows;
  private List<ModelRow> rows = List.of();
  private final Set<Integer> done = new HashSet<>();

  RowCallbacks(RowCall here, RowFlows flows) {
    this.run = here.run;
    this.here = here;
    this.flows = flows;
  }

  void invoke(List<ModelRow> rows) {
    this.rows = rows;
    Map<Integer, Map<Integer, Value>> fed = new TreeMap<>();
    for (ModelRow row : rows) {
      for (int argument : row.invokes()) {
        fed.computeIfAbsent(argument, k -> new TreeMap<>());
      }
      for (FlowSpec flow : row.flows()) {
        feed(flow, row, fed);
      }
      for (SinkSpec sink : row.sinks()) {
        for (Place operand : sink.operands()) {
          expect(operand.port(), fed);
        }
      }
    }
    fed.forEach(this::invoke);
  }

  private void feed(FlowSpec flow, ModelRow row, Map<Integer, Map<Integer, Value>> fed) {
    if (RowApplication.isFed(flow.to().port())) {
      Port.CallbackParameter parameter = (Port.CallbackParameter) flow.to().port();
      if (flow.from().port() instanceof Port.CallbackResult from
          && from.argument() != parameter.argument()
          && !here.supplied.containsKey(from.argument())) {
        Map<Integer, Value> given = fed.remove(from.argument());
        invoke(from.argument(), given == null ? Map.of() : given);
        done.add(from.argument());
      }
      Value value = flows.carried(flow, here.read(flow.from()), row);
      if (!flow.to().path().isEmpty()) {
        value = contained(flow.to().path(), value);
      }
      fed.computeIfAbsent(parameter.argument(), k -> new TreeMap<>())
          .merge(parameter.parameter(), value, Value::join);
    }
    expect(flow.from().port(), fed);
  }

  private void expect(Port port, Map<Integer, Map<Integer, Value>> fed) {
    if (port instanceof Port.CallbackResult from
        && from.argument() != Port.RESULT
        && !done.contains(from.argument())) {
      fed.computeIfAbsent(from.argument(), k -> new TreeMap<>());
    }
    if (RowApplication.isFed(port)) {
      Port.CallbackParameter from = (Port.CallbackParameter) port;
      fed.computeIfAbsent(from.argument(), k -> new TreeMap<>())
          .computeIfAbsent(from.parameter(), p -> handed(from.argument(), p));
    }
  }

  /** The type of a callback's parameter, by the class path or by what the models state. */
  private TypeShape parameterType(int argument, int parameter) {
    TypeShape known =
        run.libraryCalls()
            .signatures()
            .callbackParameter(here.type, here.call, argument, parameter);
    if (!Shapes.isUnknown(known) || argument < 0) {
      return known;
    }
    LibraryType owner = run.program().hierarchy().stated(here.type.name());
    String told =
        owner == null ? null : owner.content().get("." + here.call.name() + ".param" + parameter);
    if (told != null) {
      return TypeExpressions.parse(told, Set.of());
    }
    for (ModelRow row : rows) {
      List<String> types = row.method().parameters().orElse(List.of());
      String name = argument < types.size() ? types.get(argument) : "";
      LibraryType stated =
          run.program().hierarchy().statedSimply(name.substring(name.lastIndexOf('.') + 1));
      String shape = stated == null ? null : stated.content().get(".param" + parameter);
      if (shape != null) {
        return TypeExpressions.parse(shape, Set.of());
      }
    }
    return known;
  }

  /** An object that the library makes for a callback to fill. */
  private Value handed(int argument, int parameter) {
    TypeShape shape = parameterType(argument, parameter);
    Obj object =
        run.engine()
            .objects()
            .fresh(run.engine().handedSite(here.call.where().site(), argument, parameter), shape);
    here.state.reset(object);
    return Value.of(object);
  }

  /** A container here.made for a callback's parameter: {@code this[] -> arg0.param0[]}. */
  private Value contained(List<Key> path, Value value) {
    Obj object =
        run.engine()
            .objects()
            .fresh(
                run.engine().handedSite(here.call.where().site(), -3, path.size()), Shapes.UNKNOWN);
    if (here.state.contents(object).isEmpty()) {
      here.state.reset(object);
    }
    Value container = Value.of(object);
    run.heap().add(here.state, container, here.key(path.get(0)), value, null);
    return container;
  }

  private void invoke(int argument, Map<Integer, Value> fed) {
    Value function =
        argument == Port.THIS
            ? here.receiver
            : argument < here.call.arguments().size() ? here.call.arguments().get(argument) : null;
    if (function == null) {
      return;
    }
    function = run.closures().withKept(here.state, function);
    int count = fed.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
    for (Obj each : function.objects()) {
      Closure closure = each.closure();
      if (closure != null && closure.lambda() != null) {
        count = Math.max(count, closure.lambda().parameters().size());
      } else if (fed.isEmpty()) {
        count = Math.max(count, run.closures().expected(here.state, each));
      }
    }
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Value value = fed.get(i);
      TypeShape shape = parameterType(argument, i);
      if (value == null) {
        value = Value.of(run.engine().objects().opaque(here.call.where().site(), shape));
      } else if (Shapes.isUnknown(value.type()) && !Shapes.isUnknown(shape)) {
        value = value.withType(shape);
      }
      values.add(value);
    }
    here.handed.put(argument, values);
    here.supplied.merge(
        argument,
        run.closures().invoke(here.state, function, values, here.call.where()),
        Value::join);
  }
}
