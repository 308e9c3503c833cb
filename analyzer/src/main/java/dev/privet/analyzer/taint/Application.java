package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.link.TypeExpressions;
import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a method of the program does at a call: its summary with the actual values, or what may be
 * presumed of one without a body.
 */
final class Application {
  private final Run run;

  Application(Run run) {
    this.run = run;
  }

  /** Runs a method of the program as given, without dispatch. */
  Value direct(
      State state, Procedure procedure, Value receiver, List<Value> arguments, Where where) {
    return apply(
        state,
        procedure,
        receiver,
        new Invocation(procedure.name(), arguments, where, where.at(), List.of()));
  }

  /** Applies what is known of a method of the program. */
  Value apply(State state, Procedure procedure, Value receiver, Invocation call) {
    run.engine().sightings().own(procedure, call);
    List<Value> arguments = packed(state, procedure, call);
    run.engine().roles().clientSink(run, state, procedure, arguments, call);
    Optional<Form> form = run.engine().declarations().transformation(procedure);
    if (form.isPresent()) {
      return transformed(state, procedure, arguments, form.get(), call);
    }
    if (procedure.body() == null) {
      return withoutBody(state, procedure, receiver, call);
    }
    List<Value> actuals = new ArrayList<>(arguments.size() + 1);
    actuals.add(receiver);
    actuals.addAll(arguments);
    Substitution substitution = new Substitution(run, state, procedure, actuals, call.where());
    Summary summary = run.engine().summary(run, procedure, substitution);
    if (run.engine().isStatedInstead(procedure)) {
      return stated(state, procedure, receiver, call);
    }
    substitution.apply(summary, state);
    Value thrown = substitution.thrown();
    if (thrown != null) {
      run.raise(state, thrown);
    }
    Value result = substitution.result();
    if (result == null) {
      return Value.CLEAN.withType(procedure.returns());
    }
    if (Shapes.isUnknown(result.type()) && !procedure.returns().variable()) {
      result = result.withType(procedure.returns());
    }
    if (result.objects().stream().allMatch(o -> o.isFresh() && Shapes.isText(o.type()))
        && !result.labels().isEmpty()
        && run.engine().covering().isWorking(procedure)) {
      Step step = call.where().step(Step.Kind.TRANSFORM, procedure.label() + ": masked");
      return result.withLabels(changed(result.labels(), Form.MASKED, step));
    }
    return declared(result, procedure);
  }

  /** A method that was cut off does what its model row says. */
  private Value stated(State state, Procedure procedure, Value receiver, Invocation call) {
    String name = procedure.isConstructor() ? "new" : call.name();
    Invocation told =
        new Invocation(name, call.arguments(), call.where(), call.nameAt(), call.argumentAts());
    TypeShape type = TypeShape.of(procedure.owner().name());
    Value value =
        run.libraryCalls().call(state, type, procedure.isStatic() ? null : receiver, told);
    return Shapes.isUnknown(value.type()) ? value.withType(procedure.returns()) : value;
  }

  /** What a method gives back whose annotation says what it does: its users vouch for it. */
  private Value transformed(
      State state, Procedure procedure, List<Value> arguments, Form form, Invocation call) {
    Where where = call.where();
    Labels labels = Labels.NONE;
    for (Value argument : arguments) {
      labels = labels.and(run.disclose(state, argument, Reads.STRING, where));
    }
    Step step = where.step(Step.Kind.TRANSFORM, procedure.label() + ": " + form.key());
    return Value.of(changed(labels, form, step), procedure.returns());
  }

  /** Labels of what has become of a value, and where. */
  static Labels changed(Labels labels, Form form, Step step) {
    return labels.map(
        l -> {
          Label next = l.changed(form, false);
          return next.form() == l.form() ? l : next.withTrace(Trace.link(l.trace(), step));
        });
  }

  private Value declared(Value result, Procedure procedure) {
    boolean stated = run.engine().declarations().isStatedResult(procedure);
    if (!stated && !(result.isUnknown() && result.labels().isEmpty())) {
      return result;
    }
    if (stated && !result.labels().isEmpty() && !result.isUnknown()) {
      return result;
    }
    for (Declared each : run.engine().declarations().result(procedure)) {
      result = result.and(run.known(each)).withoutConstant();
    }
    return result;
  }

  private Value withoutBody(State state, Procedure procedure, Value receiver, Invocation call) {
    TypeShape type =
        receiver.objectCount() > 0
            ? run.heap().typeOf(receiver.object(0), receiver)
            : receiver.type();
    TypeShape returns = bound(procedure, type);
    if (run.libraryCalls().models(type, call)) {
      Value value = run.libraryCalls().call(state, type, receiver, call);
      if (!Shapes.isUnknown(value.type())) {
        return value;
      }
      return value.objectCount() == 0
              && value.labels().isEmpty()
              && value.constant() == null
              && !Shapes.isScalar(returns)
          ? Value.of(run.engine().objects().opaque(call.where().site(), returns))
          : value.withType(returns);
    }
    GeneratedMapper mapper = new GeneratedMapper(run);
    if (mapper.isMapping(procedure)) {
      return mapper.map(state, procedure, call.arguments(), call.where());
    }
    if (Shapes.isTruth(returns) || returns.name().equals("void")) {
      return Value.CLEAN.withType(returns);
    }
    Value queried = queried(state, procedure, returns, call.where());
    if (queried != null) {
      return queried;
    }
    Value result = property(state, receiver, call, returns);
    for (Declared each : run.engine().declarations().result(procedure)) {
      if (result.labels().isEmpty()) {
        result = result.and(run.known(each));
      }
    }
    if (result.labels().isEmpty()
        && !Shapes.isNumber(returns)
        && !Questions.isQuestion(call.name())) {
      for (Value argument : call.arguments()) {
        if (Shapes.isText(returns) || Shapes.isUnknown(returns)) {
          result = result.and(argument.labels().map(Label::viaUnmodelled));
        }
      }
      Form form = NamedForms.of(call.name(), procedure.owner().name());
      if (form != null) {
        Step step = call.where().step(Step.Kind.TRANSFORM, call.name() + "(): " + form.key());
        result = result.withLabels(changed(result.labels(), form, step));
      }
    }
    return result;
  }

  /** What the columns of the query that an annotation states make of the result. */
  private @Nullable Value queried(
      State state, Procedure procedure, TypeShape returns, Where where) {
    List<String> texts =
        run.engine()
            .roles()
            .texts(AnnotationSpec.Role.QUERY, procedure.fact().annotations(), procedure.owner());
    if (texts.isEmpty()) {
      return null;
    }
    Value row = new QueryResult(run, state, where).of(texts.get(0), "");
    if (row.labels().isEmpty() && row.objectCount() == 0) {
      return null;
    }
    TypeShape content = run.paths().contentType(returns, HeapKey.ELEMENTS, null);
    if (Shapes.isUnknown(content) || returns.dimensions() > 0) {
      return row.withType(returns);
    }
    Obj all = run.engine().objects().fresh(where.site(), returns);
    state.reset(all);
    run.heap().add(state, Value.of(all), HeapKey.ELEMENTS, row.withType(content), null);
    return Value.of(all);
  }

  /** An accessor without a body reads the property that a setter without a body wrote. */
  private Value property(State state, Value receiver, Invocation call, TypeShape returns) {
    String property = Properties.read(call.name(), call.arguments().size());
    if (property != null && receiver.objectCount() == 1) {
      Value kept = state.content(receiver.object(0), HeapKey.field("#" + property));
      if (kept != null) {
        return kept;
      }
    }
    return Value.of(run.engine().objects().opaque(call.where().site(), returns));
  }

  private TypeShape bound(Procedure procedure, TypeShape receiver) {
    TypeDecl owner = procedure.owner();
    if (owner.facts().typeParameters().isEmpty()) {
      return procedure.returns();
    }
    TypeShape as = run.program().hierarchy().asSuper(receiver, owner.name());
    if (as == null) {
      return procedure.returns();
    }
    List<String> names = owner.facts().typeParameters().stream().map(p -> p.name()).toList();
    return TypeExpressions.substitute(procedure.returns(), Hierarchy.bindings(names, as));
  }

  private List<Value> packed(State state, Procedure procedure, Invocation call) {
    List<Value> arguments = call.arguments();
    int parameters = procedure.parameterTypes().size();
    if (!procedure.isVarargs()) {
      return arguments;
    }
    if (arguments.size() == parameters) {
      Value last = arguments.get(parameters - 1);
      TypeShape type =
          last.objectCount() > 0 ? run.heap().typeOf(last.object(0), last) : last.type();
      if (type.dimensions() > 0 || last.isNull()) {
        return arguments;
      }
    }
    List<Value> packed =
        new ArrayList<>(arguments.subList(0, Math.min(parameters - 1, arguments.size())));
    Obj array =
        run.engine()
            .objects()
            .fresh(
                run.engine().varargsSite(call.where().site()),
                procedure.parameterTypes().get(parameters - 1));
    state.reset(array);
    for (int i = parameters - 1; i < arguments.size(); i++) {
      state.put(array, HeapKey.index(i - parameters + 1L), arguments.get(i));
    }
    packed.add(Value.of(array));
    return packed;
  }
}
