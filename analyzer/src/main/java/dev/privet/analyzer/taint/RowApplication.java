package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.analyzer.spec.SourceSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries out the rows of one call in their order: functions made, callbacks fed, sinks reached,
 * values moved, data handed out.
 */
final class RowApplication {
  private final RowCall here;
  private final Run run;
  private final RowFlows flows;
  private final RowCallbacks callbacks;
  private final RowTypes types;

  RowApplication(
      Run run,
      State state,
      TypeShape type,
      @Nullable Value receiver,
      Invocation call,
      TypeShape returns) {
    this.run = run;
    this.here = new RowCall(run, state, type, receiver, call, returns);
    this.flows = new RowFlows(here);
    this.callbacks = new RowCallbacks(here, flows);
    this.types = new RowTypes(here);
  }

  Value carryOut(List<ModelRow> all) {
    for (ModelRow row : all) {
      row.returns().ifPresent(expression -> here.returns = types.stated(expression, row));
    }
    List<ModelRow> making = new ArrayList<>(0);
    List<ModelRow> rows = new ArrayList<>(all.size());
    for (ModelRow row : all) {
      (makesFunction(row) ? making : rows).add(row);
    }
    if (!making.isEmpty()) {
      here.result = function(making);
    }
    callbacks.invoke(rows);
    for (ModelRow row : all) {
      if (row.returns().isPresent() && row.returns().get().contains(".return")) {
        here.returns = types.stated(row.returns().get(), row);
      }
    }
    for (ModelRow row : rows) {
      for (SinkSpec sink : row.sinks()) {
        new RowSinks(here).sink(sink, row);
      }
      for (FlowSpec flow : row.flows()) {
        written(flow);
      }
    }
    if (Shapes.isUnknown(here.returns) && isOfSameKind(rows)) {
      here.returns = TypeShape.of(here.type.name());
    }
    for (ModelRow row : rows) {
      for (Place cleared : row.clears()) {
        flows.clear(cleared);
      }
      for (FlowSpec flow : row.flows()) {
        if (!isFed(flow.to().port())) {
          flows.move(flow, row);
        }
      }
    }
    for (ModelRow row : rows) {
      for (SourceSpec source : row.sources()) {
        new RowSources(here, flows).source(source, row);
      }
    }
    return finish();
  }

  /** What is written as text to an argument reaches the place that this writes to. */
  private void written(FlowSpec flow) {
    if (flow.how() != FlowSpec.How.TEXT
        || !(flow.to().port() instanceof Port.Argument)
        || flow.to().path().size() != 1) {
      return;
    }
    Value writer = here.port(flow.to().port());
    for (int i = 0; i < writer.objectCount(); i++) {
      TypeShape type = run.heap().typeOf(writer.object(i), writer);
      List<List<ModelRow>> groups = run.engine().models().groups(type.name(), "print");
      for (ModelRow row : groups.isEmpty() ? List.<ModelRow>of() : groups.get(0)) {
        for (SinkSpec sink : row.sinks()) {
          SinkSpec same =
              new SinkSpec(
                  sink.kind(),
                  List.of(flow.from()),
                  Reads.STRING,
                  sink.recipient(),
                  sink.address(),
                  sink.label());
          new RowSinks(here).sink(same, row);
        }
      }
    }
  }

  /**
   * Runs the rows of a function that the library here.made, for the here.parameters that it is
   * applied to.
   */
  Value apply(List<ModelRow> rows, List<Value> values) {
    here.parameters = values;
    callbacks.invoke(rows);
    for (ModelRow row : rows) {
      for (FlowSpec flow : row.flows()) {
        if (!isFed(flow.to().port())) {
          flows.move(flow, row);
        }
      }
    }
    return here.functionResult == null ? Value.CLEAN : here.functionResult;
  }

  /** Whether what comes out holds what its receiver held: a step of a chain of one type. */
  private boolean isOfSameKind(List<ModelRow> rows) {
    for (ModelRow row : rows) {
      for (FlowSpec flow : row.flows()) {
        if (flow.from().port() instanceof Port.This
            && flow.to().port() instanceof Port.Result
            && !flow.to().path().isEmpty()
            && flow.to().path().equals(flow.from().path())
            && row.returns().isEmpty()) {
          return run.program().library().find(here.type.name()).isEmpty();
        }
      }
    }
    return false;
  }

  private static boolean makesFunction(ModelRow row) {
    for (FlowSpec flow : row.flows()) {
      if (isOfResult(flow.from().port()) || isOfResult(flow.to().port())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfResult(Port port) {
    return (port instanceof Port.CallbackParameter p && p.argument() == Port.RESULT)
        || (port instanceof Port.CallbackResult r && r.argument() == Port.RESULT);
  }

  /** Whether a port is a parameter of a callback that this here.call invokes. */
  static boolean isFed(Port port) {
    return port instanceof Port.CallbackParameter p && p.argument() != Port.RESULT;
  }

  private Value function(List<ModelRow> rows) {
    Closure closure =
        new Closure(
            here.call.where().home(),
            null,
            null,
            new Closure.Made(
                here.call.where().site(),
                here.type,
                here.call.name(),
                here.call.arguments().size(),
                here.returns,
                rows));
    Obj object = run.engine().objects().closure(here.call.where().site(), closure, here.returns);
    here.state.reset(object);
    if (here.receiver != null) {
      here.state.put(object, closure.captured(0), here.receiver);
    }
    for (int i = 0; i < here.call.arguments().size(); i++) {
      here.state.put(object, closure.captured(i + 1), here.call.arguments().get(i));
    }
    return Value.of(object);
  }

  private Value finish() {
    if (here.call.name().equals("new") && here.receiver != null) {
      return here.made == null ? here.receiver : here.made;
    }
    if (here.result != null) {
      Value known =
          Shapes.isUnknown(here.result.type()) && !Shapes.isUnknown(here.returns)
              ? here.result.withType(here.returns)
              : here.result;
      return known.isUnknown() && known.labels().isEmpty()
          ? run.libraryCalls().unmodelled().named(known, here.type, here.call)
          : known;
    }
    boolean nothing =
        here.returns.name().equals("void")
            || Shapes.isTruth(here.returns)
            || Shapes.isNumber(here.returns);
    if (nothing) {
      return Value.CLEAN.withType(here.returns);
    }
    Path shared = run.paths().shared(here.returns);
    if (shared != null) {
      return run.symbol(shared);
    }
    return run.libraryCalls()
        .unmodelled()
        .named(
            Value.of(run.engine().objects().opaque(here.call.where().site(), here.returns)),
            here.type,
            here.call);
  }
}
