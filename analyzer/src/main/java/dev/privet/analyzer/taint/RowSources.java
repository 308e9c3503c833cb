package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.SourceSpec;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The personal data that library methods hand out. */
final class RowSources {
  private static final HeapKey SQL = HeapKey.field("#sql");

  private final Run run;
  private final RowCall here;
  private final RowFlows flows;

  RowSources(RowCall here, RowFlows flows) {
    this.run = here.run;
    this.here = here;
    this.flows = flows;
  }

  void source(SourceSpec source, ModelRow row) {
    if (source instanceof SourceSpec.Columns columns) {
      columns(columns, row);
      return;
    }
    List<Declared> data = new ArrayList<>();
    String declaration =
        Shapes.simple(TypeShape.of(here.type.name())) + "." + here.call.name() + "()";
    Span span = here.call.where().span(here.call.nameAt());
    if (source instanceof SourceSpec.Known known) {
      for (String category : known.categories()) {
        data.add(
            new Declared(
                run.engine().declarations().category(category),
                here.call.where().path(),
                span,
                declaration,
                "the library hands it out",
                known.confidence()));
      }
    } else if (source instanceof SourceSpec.ByName named) {
      String name = name(named);
      if (name == null) {
        for (String category : named.otherwise()) {
          data.add(
              new Declared(
                  run.engine().declarations().category(category),
                  here.call.where().path(),
                  span,
                  declaration,
                  "the library hands it out, by whatever name",
                  Confidence.MEDIUM));
        }
      } else {
        run.engine()
            .declarations()
            .literal(name, source.at().path().isEmpty() ? here.returns : Shapes.UNKNOWN)
            .ifPresent(
                v ->
                    data.add(
                        new Declared(
                            v.category(),
                            here.call.where().path(),
                            span,
                            declaration.substring(0, declaration.length() - 1)
                                + "\""
                                + name
                                + "\")",
                            v.evidence(),
                            v.confidence())));
      }
    }
    if (data.isEmpty()) {
      return;
    }
    Labels labels = Labels.NONE;
    for (Declared each : data) {
      labels = labels.and(run.known(each).viaRow(row.origin()));
    }
    Place at = source.at();
    if (at.port() instanceof Port.Result && at.path().isEmpty()) {
      Value base =
          here.result != null
              ? here.result
              : Value.of(run.engine().objects().opaque(here.call.where().site(), here.returns));
      here.result = base.and(labels);
    } else if (at.port() instanceof Port.Result) {
      FlowSpec flow = new FlowSpec(at, at, FlowSpec.How.MOVE, Form.RAW, false, false);
      here.result = flows.placed(here.result, flow, Value.of(labels, Shapes.UNKNOWN), here.returns);
    } else if (!at.path().isEmpty()) {
      run.heap()
          .add(
              here.state,
              here.port(at.port()),
              here.key(at.path().get(0)),
              Value.of(labels, Shapes.UNKNOWN),
              here.call.where());
    }
  }

  private @Nullable String name(SourceSpec.ByName named) {
    if (named.argument() >= here.call.arguments().size()) {
      return null;
    }
    Value argument = here.call.arguments().get(named.argument());
    String text = here.name(argument);
    if (!(argument.constant() instanceof Constant.Whole whole)) {
      return text == null ? ConstantNames.of(argument) : text;
    }
    String query =
        here.receiver == null || here.receiver.objectCount() == 0
            ? null
            : run.heap().load(here.state, here.receiver, SQL).text();
    List<String> columns = query == null ? List.of() : SelectedColumns.of(query);
    return whole.value() >= 1 && whole.value() <= columns.size()
        ? columns.get((int) whole.value() - 1)
        : null;
  }

  /** Whether rows are handed out as maps from the names of columns. */
  private boolean isMap(SourceSpec.Columns source) {
    TypeShape type =
        source.at().path().isEmpty()
            ? here.returns
            : run.paths().contentType(here.returns, HeapKey.ELEMENTS, null);
    return run.program().hierarchy().isSubtype(type.name(), "java.util.Map");
  }

  /** Hands out what a constant query selects. */
  private void columns(SourceSpec.Columns source, ModelRow row) {
    String query = run.text(here.read(source.query()));
    Value value =
        query == null
            ? Value.CLEAN
            : isMap(source)
                ? new QueryResult(run, here.state, here.call.where()).map(query, row.origin())
                : new QueryResult(run, here.state, here.call.where()).of(query, row.origin());
    if (value.labels().isEmpty() && value.objectCount() == 0) {
      return;
    }
    Place at = source.at();
    if (at.path().isEmpty()) {
      here.result = here.result == null ? value : here.result.join(value);
    } else {
      FlowSpec flow = new FlowSpec(at, at, FlowSpec.How.MOVE, Form.RAW, false, false);
      here.result = flows.placed(here.result, flow, value, here.returns);
    }
  }
}
