package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.classify.NameVerdict;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.LibraryClass;
import dev.privet.analyzer.library.LibraryMethod;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeExpressions;
import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkSpec;
import dev.privet.analyzer.spec.SourceSpec;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls of library methods: by the rows of their model, or by what an unknown method may be
 * presumed to do.
 */
final class LibraryCalls {
  /** The methods of texts that leave a constant as it is, as far as a key or host is concerned. */
  private static final Set<String> KEEPING =
      Set.of("toString", "trim", "strip", "intern", "valueOf", "value", "getValue", "name");

  /**
   * In place of the length of a text: {@code length-4} is then a constant that rows can ask for.
   */
  static final Constant LENGTH = new Constant.Text("length");

  private final Run run;

  LibraryCalls(Run run) {
    this.run = run;
  }

  /** Whether any row speaks of a call. */
  boolean models(TypeShape type, Calls.Invocation call) {
    return run.engine().models().knows(type.name(), call.name());
  }

  /**
   * Carries out a call.
   *
   * @param type the receiver's type, or the type that declares a static method
   * @param receiver the receiver (for a constructor the new object); null for a static call
   */
  Value call(State state, TypeShape type, @Nullable Value receiver, Calls.Invocation call) {
    if (call.name().equals("length")
        && receiver != null
        && receiver.constant() == null
        && Shapes.isText(type)) {
      return Value.of(LENGTH, TypeShape.of("int"));
    }
    TypeShape returns = returnType(type, call);
    run.engine().counted(call.where().site(), type, receiver);
    List<ModelRow> rows = rows(type, call);
    run.engine().sightings().library(type, call, rows);
    if (rows.isEmpty()) {
      Value text = printed(state, receiver, call);
      return text != null ? text : unmodelled(state, type, receiver, call, returns);
    }
    return new Rows(state, type, receiver, call, returns).carryOut(rows);
  }

  private @Nullable Value printed(State state, @Nullable Value receiver, Calls.Invocation call) {
    if (receiver == null || !call.name().equals("toString") || !call.arguments().isEmpty()) {
      return null;
    }
    Labels labels = run.disclose(state, receiver, Reads.STRING, call.where());
    Value result = Value.of(labels, Shapes.STRING);
    return labels.isEmpty() && receiver.isUnknown()
        ? Value.of(run.engine().objects().opaque(call.where().site(), Shapes.STRING))
        : result;
  }

  private List<ModelRow> rows(TypeShape type, Calls.Invocation call) {
    String name = type.dimensions() > 0 ? "java.lang.Object" : type.name();
    for (List<ModelRow> group : run.engine().models().groups(name, call.name())) {
      List<ModelRow> fitting = new ArrayList<>(group.size());
      List<ModelRow> satisfied = new ArrayList<>(0);
      for (ModelRow row : group) {
        if (fits(row.method().parameters(), call)) {
          if (row.whenArgument().isEmpty()) {
            fitting.add(row);
          } else if (applies(row, call)) {
            satisfied.add(row);
          }
        }
      }
      if (!satisfied.isEmpty()) {
        return satisfied;
      }
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return List.of();
  }

  private boolean fits(Optional<List<String>> parameters, Calls.Invocation call) {
    if (parameters.isEmpty()) {
      return true;
    }
    List<String> types = parameters.get();
    int count = call.arguments().size();
    String last = types.isEmpty() ? "" : types.get(types.size() - 1);
    boolean open = last.endsWith("..");
    if (open ? count < types.size() - 1 : types.size() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      boolean rest = open && i >= types.size() - 1;
      String type = rest ? last : types.get(i);
      if (rest && (type.equals("..") || isArrayFor(call.arguments().get(i), type))) {
        continue;
      }
      String single =
          rest ? type.substring(0, type.length() - (type.endsWith("...") ? 3 : 2)) : type;
      if (!single.equals("*") && !mayBe(call.arguments().get(i), single)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArrayFor(Value argument, String varargs) {
    TypeShape type = argument.objectCount() > 0 ? argument.object(0).type() : argument.type();
    return varargs.endsWith("...") && type.dimensions() > 0;
  }

  private boolean mayBe(Value argument, String parameter) {
    TypeShape type = argument.type();
    if (Shapes.isUnknown(type) && argument.objectCount() > 0) {
      type = argument.object(0).type();
    }
    if (Shapes.isUnknown(type)) {
      return true;
    }
    if (parameter.isEmpty()) {
      return true;
    }
    String written = Shapes.simple(new TypeShape(type.name(), List.of(), type.dimensions(), false));
    String simple = parameter.substring(parameter.lastIndexOf('.') + 1);
    if (written.equals(simple) || simple.equals("Object")) {
      return true;
    }
    if (simple.equals("Object[]")) {
      return type.dimensions() > 0;
    }
    if (type.dimensions() > 0 || simple.endsWith("[]")) {
      return false;
    }
    if (Shapes.isNumber(type) || Shapes.isTruth(type) || type.name().equals("char")) {
      return Character.isLowerCase(simple.charAt(0))
          ? boxes(type.name(), simple)
          : simple.equals("Number") || boxes(type.name(), simple);
    }
    if (argument.objectCount() > 0 && argument.object(0).closure() != null) {
      return !simple.equals("String") && !Character.isLowerCase(simple.charAt(0));
    }
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      if (ancestor.equals(parameter) || ancestor.endsWith("." + simple)) {
        return true;
      }
    }
    return run.program().type(type.name()) == null
        && run.program().library().find(type.name()).isEmpty()
        && !type.name().startsWith("java.");
  }

  private static boolean boxes(String type, String parameter) {
    String one = type.substring(type.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String other = parameter.toLowerCase(Locale.ROOT);
    return one.startsWith(other)
        || other.startsWith(one)
        || (one.equals("int") && other.equals("long"));
  }

  private boolean applies(ModelRow row, Calls.Invocation call) {
    if (row.whenArgument().isEmpty()) {
      return true;
    }
    int index = row.whenArgument().getAsInt();
    String text = index < call.arguments().size() ? run.text(call.arguments().get(index)) : null;
    return text != null && row.whenValues().stream().anyMatch(text::equalsIgnoreCase);
  }

  /** The type that the library declares for a method's result; unknown where nobody tells. */
  TypeShape returnType(TypeShape receiver, Calls.Invocation call) {
    if (receiver.dimensions() > 0 || Shapes.isUnknown(receiver)) {
      return call.name().equals("clone") ? receiver : Shapes.UNKNOWN;
    }
    Hierarchy hierarchy = run.program().hierarchy();
    for (String ancestor : hierarchy.ancestors(receiver.name())) {
      if (run.program().type(ancestor) != null) {
        continue;
      }
      LibraryClass library = run.program().library().find(ancestor).orElse(null);
      if (library != null) {
        LibraryMethod method = best(library.methodsNamed(call.name()), call.arguments());
        if (method != null) {
          TypeShape as = hierarchy.asSuper(receiver, ancestor);
          Map<String, TypeShape> bindings =
              as == null ? Map.of() : Hierarchy.bindings(library.typeParameters(), as);
          TypeShape shape = TypeExpressions.substitute(method.returns(), bindings);
          return shape.variable() ? Shapes.UNKNOWN : shape;
        }
      }
    }
    return Shapes.UNKNOWN;
  }

  private static @Nullable LibraryMethod best(List<LibraryMethod> methods, List<Value> arguments) {
    LibraryMethod result = null;
    for (LibraryMethod method : methods) {
      if (method.parameters().size() == arguments.size()) {
        return method;
      }
      if (method.varargs() && arguments.size() >= method.parameters().size() - 1) {
        result = method;
      }
    }
    return result;
  }

  /** Applies a function that a library made. */
  Value applied(
      State state,
      Obj object,
      Closure closure,
      Closure.Made function,
      List<Value> parameters,
      Where where) {
    Value carrier = Value.of(object);
    Value receiver = run.heap().load(state, carrier, closure.captured(0));
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < function.arguments(); i++) {
      arguments.add(run.heap().load(state, carrier, closure.captured(i + 1)));
    }
    Where there = new Where(where.home(), where.body(), function.site(), where.at());
    Calls.Invocation call =
        new Calls.Invocation(function.method(), arguments, there, where.at(), List.of());
    return new Rows(state, function.type(), receiver, call, Shapes.UNKNOWN)
        .apply(function.rows(), parameters);
  }

  /** The declared type of a parameter of the callback that a library method takes. */
  private TypeShape callbackParameter(
      TypeShape type, Calls.Invocation call, int argument, int parameter) {
    if (argument < 0 || type.dimensions() > 0) {
      return Shapes.UNKNOWN;
    }
    Hierarchy hierarchy = run.program().hierarchy();
    for (String ancestor : hierarchy.ancestors(type.name())) {
      LibraryClass library =
          run.program().type(ancestor) == null
              ? run.program().library().find(ancestor).orElse(null)
              : null;
      LibraryMethod method =
          library == null ? null : best(library.methodsNamed(call.name()), call.arguments());
      if (library != null && method != null && argument < method.parameters().size()) {
        TypeShape as = hierarchy.asSuper(type, ancestor);
        Map<String, TypeShape> bindings =
            as == null ? Map.of() : Hierarchy.bindings(library.typeParameters(), as);
        List<TypeShape> given = method.parameters().get(argument).arguments();
        TypeShape shape =
            parameter < given.size()
                ? TypeExpressions.substitute(given.get(parameter), bindings)
                : Shapes.UNKNOWN;
        return shape.variable() ? Shapes.UNKNOWN : shape;
      }
    }
    return Shapes.UNKNOWN;
  }

  /** What an unknown method may do: hand its arguments on to its result and its receiver. */
  private Value unmodelled(
      State state,
      TypeShape type,
      @Nullable Value receiver,
      Calls.Invocation call,
      TypeShape returns) {
    List<Value> arguments = call.arguments();
    boolean constructor = call.name().equals("new");
    if (receiver != null
        && receiver.objectCount() == 1
        && run.program().type(type.name()) == null) {
      Value kept = property(state, receiver, call);
      if (kept != null) {
        return kept;
      }
    }
    Labels labels = Labels.NONE;
    List<Value> carried = new ArrayList<>();
    for (Value argument : arguments) {
      labels = labels.and(argument.labels()).and(elements(state, argument));
      if (argument.objectCount() > 0 && argument.object(0).closure() != null) {
        labels = labels.and(run.calls().invoke(state, argument, List.of(), call.where()).labels());
      } else if (argument.objectCount() > 0) {
        carried.add(argument);
      }
    }
    if (!labels.isEmpty()) {
      run.engine().gaps().unmodelled(type, call.name(), returns, labels, call.where());
    }
    labels = labels.map(Label::viaUnmodelled);
    if (constructor && receiver != null) {
      absorb(state, receiver, labels, carried);
      return receiver;
    }
    Labels fromReceiver =
        receiver == null ? Labels.NONE : receiver.labels().map(Label::viaUnmodelled);
    boolean tells =
        !Shapes.isTruth(returns)
            && !Shapes.isNumber(returns)
            && !returns.name().equals("void")
            && !Questions.isQuestion(call.name());
    if (receiver != null && !labels.isEmpty() && Questions.isCollecting(call.name())) {
      absorb(state, receiver, labels, carried);
    }
    if (returns.name().equals("void") || Shapes.isTruth(returns)) {
      return Value.CLEAN.withType(returns);
    }
    Value result = Value.of(run.engine().objects().opaque(call.where().site(), returns));
    if (returns.equals(type) && receiver != null && Questions.isCollecting(call.name())) {
      result = receiver.withType(returns);
    }
    if (tells) {
      result = result.and(labels).and(fromReceiver);
    }
    return named(result, type, call);
  }

  /** The labels of an array's elements: bytes and characters are a text in another shape. */
  private Labels elements(State state, Value argument) {
    for (Obj object : argument.objects()) {
      if (run.heap().typeOf(object, argument).dimensions() > 0) {
        return run.heap().load(state, argument, HeapKey.ELEMENTS).labels();
      }
    }
    return Labels.NONE;
  }

  private void absorb(State state, Value receiver, Labels labels, List<Value> carried) {
    Value all = Value.of(labels, Shapes.UNKNOWN);
    for (Value each : carried) {
      all = all.join(each.withLabels(each.labels().map(Label::viaUnmodelled)));
    }
    if (!all.labels().isEmpty() || all.objectCount() > 0) {
      run.heap().add(state, receiver, HeapKey.ABSORBED, all, null);
    }
  }

  /**
   * Accessors of unmodelled library objects: what a setter wrote, the getter of the same name
   * reads.
   */
  private @Nullable Value property(State state, Value receiver, Calls.Invocation call) {
    String written = Properties.written(call.name(), call.arguments().size());
    if (written != null) {
      run.heap()
          .store(state, receiver, HeapKey.field("#" + written), call.arguments().get(0), null);
      return receiver;
    }
    String read = Properties.read(call.name(), call.arguments().size());
    return read == null ? null : state.content(receiver.object(0), HeapKey.field("#" + read));
  }

  /** The accessor's name may tell what an otherwise unknown result is. */
  private Value named(Value result, TypeShape type, Calls.Invocation call) {
    if (!result.isUnknown() || !result.labels().isEmpty() || !call.arguments().isEmpty()) {
      return result;
    }
    Optional<NameVerdict> verdict =
        run.engine()
            .declarations()
            .accessor(
                call.name(),
                Shapes.simple(TypeShape.of(type.name())),
                Shapes.simple(result.type()));
    if (verdict.isEmpty()) {
      return result;
    }
    Declared declared =
        new Declared(
            verdict.get().category(),
            call.where().path(),
            call.where().span(call.nameAt()),
            Shapes.simple(TypeShape.of(type.name())) + "." + call.name() + "()",
            verdict.get().evidence(),
            verdict.get().confidence());
    return result.and(run.known(declared));
  }

  /** One call under its rows. */
  private final class Rows {
    private final State state;
    private final TypeShape type;
    private final @Nullable Value receiver;
    private final Calls.Invocation call;
    private TypeShape returns;
    private @Nullable Value result;
    private final Map<Integer, Value> supplied = new TreeMap<>();
    private final Map<Integer, List<Value>> handed = new TreeMap<>();
    private @Nullable List<Value> parameters;
    private @Nullable Value functionResult;
    private @Nullable Value made;

    Rows(
        State state,
        TypeShape type,
        @Nullable Value receiver,
        Calls.Invocation call,
        TypeShape returns) {
      this.state = state;
      this.type = type;
      this.receiver = receiver;
      this.call = call;
      this.returns = returns;
    }

    Value carryOut(List<ModelRow> all) {
      for (ModelRow row : all) {
        row.returns().ifPresent(expression -> returns = stated(expression, row));
      }
      List<ModelRow> making = new ArrayList<>(0);
      List<ModelRow> rows = new ArrayList<>(all.size());
      for (ModelRow row : all) {
        (makesFunction(row) ? making : rows).add(row);
      }
      if (!making.isEmpty()) {
        result = function(making);
      }
      callbacks(rows);
      for (ModelRow row : all) {
        if (row.returns().isPresent() && row.returns().get().contains(".return")) {
          returns = stated(row.returns().get(), row);
        }
      }
      for (ModelRow row : rows) {
        for (SinkSpec sink : row.sinks()) {
          sink(sink, row);
        }
      }
      for (ModelRow row : rows) {
        for (Place cleared : row.clears()) {
          clear(cleared);
        }
        for (FlowSpec flow : row.flows()) {
          if (!isFed(flow.to().port())) {
            move(flow, row);
          }
        }
      }
      for (ModelRow row : rows) {
        for (SourceSpec source : row.sources()) {
          source(source, row);
        }
      }
      return finish(rows);
    }

    /**
     * Runs the rows of a function that the library made, for the parameters that it is applied to.
     */
    Value apply(List<ModelRow> rows, List<Value> values) {
      parameters = values;
      callbacks(rows);
      for (ModelRow row : rows) {
        for (FlowSpec flow : row.flows()) {
          if (!isFed(flow.to().port())) {
            move(flow, row);
          }
        }
      }
      return functionResult == null ? Value.CLEAN : functionResult;
    }

    private boolean makesFunction(ModelRow row) {
      for (FlowSpec flow : row.flows()) {
        if (isOfResult(flow.from().port()) || isOfResult(flow.to().port())) {
          return true;
        }
      }
      return false;
    }

    private boolean isOfResult(Port port) {
      return (port instanceof Port.CallbackParameter p && p.argument() == Port.RESULT)
          || (port instanceof Port.CallbackResult r && r.argument() == Port.RESULT);
    }

    /** Whether a port is a parameter of a callback that this call invokes. */
    private boolean isFed(Port port) {
      return port instanceof Port.CallbackParameter p && p.argument() != Port.RESULT;
    }

    private Value function(List<ModelRow> rows) {
      Closure closure =
          new Closure(
              call.where().home(),
              null,
              null,
              new Closure.Made(
                  call.where().site(), type, call.name(), call.arguments().size(), returns, rows));
      Obj object = run.engine().objects().closure(call.where().site(), closure, returns);
      state.reset(object);
      if (receiver != null) {
        state.put(object, closure.captured(0), receiver);
      }
      for (int i = 0; i < call.arguments().size(); i++) {
        state.put(object, closure.captured(i + 1), call.arguments().get(i));
      }
      return Value.of(object);
    }

    private Value finish(List<ModelRow> rows) {
      if (call.name().equals("new") && receiver != null) {
        return made == null ? receiver : made;
      }
      if (result != null) {
        Value known =
            Shapes.isUnknown(result.type()) && !Shapes.isUnknown(returns)
                ? result.withType(returns)
                : result;
        return known.isUnknown() && known.labels().isEmpty() ? named(known, type, call) : known;
      }
      boolean nothing =
          returns.name().equals("void") || Shapes.isTruth(returns) || Shapes.isNumber(returns);
      boolean pure = true;
      for (ModelRow row : rows) {
        pure &=
            row.sinks().isEmpty()
                && row.flows().isEmpty()
                && row.sources().isEmpty()
                && row.clears().isEmpty()
                && row.invokes().isEmpty()
                && row.returns().isEmpty();
      }
      if (nothing || pure) {
        return Value.CLEAN.withType(returns);
      }
      return named(
          Value.of(run.engine().objects().opaque(call.where().site(), returns)), type, call);
    }

    private void callbacks(List<ModelRow> rows) {
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
      if (isFed(flow.to().port())) {
        Port.CallbackParameter parameter = (Port.CallbackParameter) flow.to().port();
        Value value = carried(flow, read(flow.from()), row);
        if (!flow.to().path().isEmpty()) {
          value = contained(flow.to().path(), value);
        }
        fed.computeIfAbsent(parameter.argument(), k -> new TreeMap<>())
            .merge(parameter.parameter(), value, Value::join);
      }
      expect(flow.from().port(), fed);
    }

    private void expect(Port port, Map<Integer, Map<Integer, Value>> fed) {
      if (port instanceof Port.CallbackResult from && from.argument() != Port.RESULT) {
        fed.computeIfAbsent(from.argument(), k -> new TreeMap<>());
      }
      if (isFed(port)) {
        Port.CallbackParameter from = (Port.CallbackParameter) port;
        fed.computeIfAbsent(from.argument(), k -> new TreeMap<>())
            .computeIfAbsent(from.parameter(), p -> handed(from.argument(), p));
      }
    }

    /** An object that the library makes for a callback to fill. */
    private Value handed(int argument, int parameter) {
      TypeShape shape = callbackParameter(type, call, argument, parameter);
      Obj object =
          run.engine()
              .objects()
              .fresh(run.engine().handedSite(call.where().site(), argument, parameter), shape);
      state.reset(object);
      return Value.of(object);
    }

    /** A container made for a callback's parameter: {@code this[] -> arg0.param0[]}. */
    private Value contained(List<dev.privet.analyzer.spec.Key> path, Value value) {
      Obj object =
          run.engine()
              .objects()
              .fresh(run.engine().handedSite(call.where().site(), -3, path.size()), Shapes.UNKNOWN);
      if (state.contents(object).isEmpty()) {
        state.reset(object);
      }
      Value container = Value.of(object);
      run.heap().add(state, container, key(path.get(0)), value, null);
      return container;
    }

    private void invoke(int argument, Map<Integer, Value> fed) {
      Value function =
          argument == Port.THIS
              ? receiver
              : argument < call.arguments().size() ? call.arguments().get(argument) : null;
      if (function == null) {
        return;
      }
      int count = fed.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
      List<Value> values = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Value value = fed.get(i);
        TypeShape shape = callbackParameter(type, call, argument, i);
        if (value == null) {
          value = Value.of(run.engine().objects().opaque(call.where().site(), shape));
        } else if (Shapes.isUnknown(value.type()) && !Shapes.isUnknown(shape)) {
          value = value.withType(shape);
        }
        values.add(value);
      }
      handed.put(argument, values);
      supplied.merge(
          argument, run.calls().invoke(state, function, values, call.where()), Value::join);
    }

    private Value read(Place place) {
      Value value = port(place.port());
      for (dev.privet.analyzer.spec.Key key : place.path()) {
        value = run.heap().load(state, value, key(key));
      }
      return value;
    }

    private Value port(Port port) {
      List<Value> arguments = call.arguments();
      if (port instanceof Port.This) {
        return receiver == null ? Value.CLEAN : receiver;
      }
      if (port instanceof Port.Argument argument) {
        return argument.index() < arguments.size() ? arguments.get(argument.index()) : Value.CLEAN;
      }
      if (port instanceof Port.Arguments from) {
        Value all = Value.CLEAN;
        for (int i = from.from(); i < arguments.size(); i++) {
          all = i == from.from() ? arguments.get(i) : all.join(arguments.get(i));
        }
        return all;
      }
      if (port instanceof Port.CallbackResult callback) {
        return callback.argument() == Port.RESULT
            ? functionResult == null ? Value.CLEAN : functionResult
            : supplied.getOrDefault(callback.argument(), Value.CLEAN);
      }
      if (port instanceof Port.CallbackParameter parameter) {
        List<Value> values =
            parameter.argument() == Port.RESULT ? parameters : handed.get(parameter.argument());
        return values == null || parameter.parameter() >= values.size()
            ? Value.CLEAN
            : values.get(parameter.parameter());
      }
      return result == null ? Value.CLEAN : result;
    }

    private HeapKey key(dev.privet.analyzer.spec.Key key) {
      if (key instanceof dev.privet.analyzer.spec.Key.Field field) {
        return HeapKey.field(field.name());
      }
      if (key instanceof dev.privet.analyzer.spec.Key.MapKey) {
        return HeapKey.MAP_KEYS;
      }
      if (key instanceof dev.privet.analyzer.spec.Key.MapValue value) {
        int index = value.keyArgument();
        String text =
            index >= 0 && index < call.arguments().size()
                ? run.text(call.arguments().get(index))
                : null;
        return text == null ? HeapKey.MAP_VALUES : HeapKey.entry(text);
      }
      return HeapKey.ELEMENTS;
    }

    private Value carried(FlowSpec flow, Value value, ModelRow row) {
      Value moved = value;
      if (value.text() != null
          && flow.from().port() instanceof Port.This
          && !KEEPING.contains(call.name())) {
        moved = Value.of(value.labels(), value.objects(), null, value.type());
      }
      if (flow.how() != FlowSpec.How.MOVE) {
        Labels labels =
            run.disclose(
                state,
                value,
                flow.how() == FlowSpec.How.TEXT ? Reads.STRING : Reads.GRAPH,
                call.where());
        moved = Value.of(labels, returns);
        if (labels.isEmpty() && value.isUnknown()) {
          moved = Value.of(run.engine().objects().opaque(call.where().site(), returns));
        }
      }
      if (moved.labels().isEmpty()) {
        return moved;
      }
      boolean changes = flow.reveals() || flow.form() != dev.privet.analyzer.spec.Form.RAW;
      Labels labels =
          moved
              .labels()
              .map(
                  l -> {
                    Label next = l.changed(flow.form(), flow.reveals()).viaRow(row.origin());
                    return changes
                        ? next.withTrace(
                            Trace.link(
                                next.trace(),
                                call.where()
                                    .step(
                                        Step.Kind.TRANSFORM,
                                        call.name() + "(): " + next.form().key())))
                        : next;
                  });
      return changes ? moved.withoutConstant().withLabels(labels) : moved.withLabels(labels);
    }

    private void move(FlowSpec flow, ModelRow row) {
      Value value = carried(flow, read(flow.from()), row);
      if (flow.to().port() instanceof Port.Result) {
        result = placed(result, flow, value, returns);
        return;
      }
      if (flow.to().port() instanceof Port.CallbackResult) {
        functionResult = placed(functionResult, flow, value, Shapes.UNKNOWN);
        return;
      }
      Value target = port(flow.to().port());
      List<dev.privet.analyzer.spec.Key> path = flow.to().path();
      if (isEach(path) && isEach(flow.from().path())) {
        copy(port(flow.from().port()), target, row);
        return;
      }
      if (path.isEmpty()) {
        if (flow.to().port() instanceof Port.This) {
          become(flow, target, value);
        }
        return;
      }
      for (int i = 0; i < path.size() - 1; i++) {
        target = run.heap().load(state, target, key(path.get(i)));
      }
      write(target, key(path.get(path.size() - 1)), value, flow.replaces());
    }

    private void write(Value target, HeapKey key, Value value, boolean replaces) {
      boolean keyed = key.kind() == HeapKey.Kind.ENTRY;
      if (replaces || keyed) {
        run.heap().store(state, target, key, value, call.where());
      } else {
        run.heap().add(state, target, key, value, call.where());
      }
    }

    private static boolean isEach(List<dev.privet.analyzer.spec.Key> path) {
      return path.size() == 1
          && path.get(0) instanceof dev.privet.analyzer.spec.Key.Field field
          && field.name().equals("*");
    }

    /** Copies field by field what two objects have in common; a map counts its keys as fields. */
    private void copy(Value from, Value to, ModelRow row) {
      if (from.objectCount() == 0 || to.objectCount() == 0) {
        return;
      }
      TypeShape source = run.heap().typeOf(from.object(0), from);
      TypeShape goal = run.heap().typeOf(to.object(0), to);
      for (String name : fields(run.program().type(source.name()) == null ? goal : source)) {
        HeapKey read =
            run.program().type(source.name()) == null ? HeapKey.entry(name) : HeapKey.field(name);
        HeapKey written =
            run.program().type(goal.name()) == null ? HeapKey.entry(name) : HeapKey.field(name);
        boolean common =
            run.program().type(goal.name()) == null
                || run.program().hierarchy().field(goal.name(), name) != null;
        if (common) {
          Value value = run.heap().load(state, from, read);
          if (!value.isNull()) {
            Value moved = value.withLabels(value.labels().map(l -> l.viaRow(row.origin())));
            run.heap().store(state, to, written, moved, call.where());
          }
        }
      }
    }

    private Set<String> fields(TypeShape of) {
      Set<String> names = new java.util.LinkedHashSet<>();
      for (String ancestor : run.program().hierarchy().ancestors(of.name())) {
        dev.privet.analyzer.link.TypeDecl decl = run.program().type(ancestor);
        if (decl != null) {
          decl.fields().values().stream()
              .filter(f -> !f.isStatic())
              .forEach(f -> names.add(f.name()));
        }
      }
      return names;
    }

    /** A new object that is another one too (a wrapper), or is made of another's text. */
    private void become(FlowSpec flow, Value target, Value value) {
      if (!call.name().equals("new")) {
        absorbWhole(target, value);
        return;
      }
      Value before = made == null ? target : made;
      if (flow.how() != FlowSpec.How.MOVE || value.objectCount() == 0 || Shapes.isScalar(type)) {
        made =
            value.isUnknown() && value.labels().isEmpty()
                ? Value.of(run.engine().objects().opaque(call.where().site(), type))
                : before.and(value.labels());
      } else {
        made = before.join(value).withType(type);
      }
    }

    /**
     * The receiver takes over the contents of another object: copies, {@code addAll} of the whole.
     */
    private void absorbWhole(Value target, Value value) {
      for (int i = 0; i < value.objectCount(); i++) {
        for (Map.Entry<HeapKey, Value> content : state.contents(value.object(i))) {
          run.heap().add(state, target, content.getKey(), content.getValue(), call.where());
        }
      }
      if (!value.labels().isEmpty()) {
        run.heap()
            .add(
                state,
                target,
                HeapKey.ABSORBED,
                Value.of(value.labels(), Shapes.UNKNOWN),
                call.where());
      }
    }

    /** What a result becomes when a value arrives in it, or in a part of it. */
    private Value placed(@Nullable Value before, FlowSpec flow, Value value, TypeShape shape) {
      List<dev.privet.analyzer.spec.Key> path = flow.to().path();
      if (path.isEmpty()) {
        return before == null ? value : before.join(value);
      }
      Value whole = container(before, shape);
      Value target = whole;
      TypeShape inside = shape;
      for (int i = 0; i < path.size() - 1; i++) {
        HeapKey key = key(path.get(i));
        inside = run.paths().contentType(inside, key, null);
        Value next = run.heap().load(state, target, key);
        if (next.objectCount() == 0) {
          Obj part =
              run.engine().objects().fresh(run.engine().childSite(target.object(0), key), inside);
          state.reset(part);
          next = Value.of(part);
          run.heap().add(state, target, key, next, null);
        }
        target = next;
      }
      write(target, key(path.get(path.size() - 1)), value, flow.replaces());
      return whole;
    }

    private Value container(@Nullable Value before, TypeShape shape) {
      if (before == null || before.objectCount() == 0) {
        Obj object =
            parameters == null
                ? run.engine().objects().fresh(call.where().site(), shape)
                : run.engine()
                    .objects()
                    .fresh(run.engine().handedSite(call.where().site(), Port.RESULT, 0), shape);
        if (state.contents(object).isEmpty() || parameters == null) {
          state.reset(object);
        }
        Value value = Value.of(object);
        return before == null ? value : value.and(before.labels());
      }
      return before;
    }

    private void clear(Place place) {
      Value target = port(place.port());
      List<dev.privet.analyzer.spec.Key> path = place.path();
      if (path.isEmpty()) {
        return;
      }
      for (int i = 0; i < path.size() - 1; i++) {
        target = run.heap().load(state, target, key(path.get(i)));
      }
      HeapKey key = key(path.get(path.size() - 1));
      if (key.kind() == HeapKey.Kind.FIELD || key.kind() == HeapKey.Kind.ENTRY) {
        run.heap().store(state, target, key, Value.NULL, null);
      } else {
        run.heap().clear(state, target, key);
      }
    }

    private void sink(SinkSpec sink, ModelRow row) {
      @Nullable String host =
          sink.address().map(a -> run.text(read(a))).map(LibraryCalls::host).orElse(null);
      @Nullable String label = sink.label().map(l -> run.text(read(l))).orElse(null);
      String method = type.name() + "." + (call.name().equals("new") ? "<init>" : call.name());
      for (Place operand : sink.operands()) {
        if (operand.port() instanceof Port.Arguments from) {
          for (int i = from.from(); i < call.arguments().size(); i++) {
            Value value = call.arguments().get(i);
            for (dev.privet.analyzer.spec.Key key : operand.path()) {
              value = run.heap().load(state, value, key(key));
            }
            arrive(sink, row, value, call.at(i), method, host, label);
          }
        } else {
          int at =
              operand.port() instanceof Port.Argument argument
                  ? call.at(argument.index())
                  : call.where().at();
          arrive(sink, row, read(operand), at, method, host, label);
        }
      }
    }

    private void arrive(
        SinkSpec sink,
        ModelRow row,
        Value value,
        int at,
        String method,
        @Nullable String host,
        @Nullable String label) {
      Labels labels = run.disclose(state, value, sink.reads(), call.where());
      run.engine().seen(call.where(), call.nameAt(), sink.kind(), method);
      if (!labels.isEmpty()) {
        run.hits(
            run.site(
                call.where(),
                call.nameAt(),
                at,
                sink.kind(),
                method,
                sink.recipient().orElse(null),
                host,
                label,
                row.origin()),
            labels);
      }
    }

    private void source(SourceSpec source, ModelRow row) {
      List<Declared> data = new ArrayList<>();
      String declaration = Shapes.simple(TypeShape.of(type.name())) + "." + call.name() + "()";
      Span span = call.where().span(call.nameAt());
      if (source instanceof SourceSpec.Known known) {
        for (String category : known.categories()) {
          data.add(
              new Declared(
                  run.engine().declarations().category(category),
                  call.where().path(),
                  span,
                  declaration,
                  "the library hands it out",
                  known.confidence()));
        }
      } else if (source instanceof SourceSpec.ByName named) {
        String name =
            named.argument() < call.arguments().size()
                ? run.text(call.arguments().get(named.argument()))
                : null;
        if (name != null) {
          run.engine()
              .declarations()
              .literal(name)
              .ifPresent(
                  v ->
                      data.add(
                          new Declared(
                              v.category(),
                              call.where().path(),
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
            result != null
                ? result
                : Value.of(run.engine().objects().opaque(call.where().site(), returns));
        result = base.and(labels);
      } else if (at.port() instanceof Port.Result) {
        FlowSpec flow =
            new FlowSpec(
                at, at, FlowSpec.How.MOVE, dev.privet.analyzer.spec.Form.RAW, false, false);
        result = placed(result, flow, Value.of(labels, Shapes.UNKNOWN), returns);
      } else if (!at.path().isEmpty()) {
        run.heap()
            .add(
                state,
                port(at.port()),
                key(at.path().get(0)),
                Value.of(labels, Shapes.UNKNOWN),
                call.where());
      }
    }

    private TypeShape stated(String expression, ModelRow row) {
      if (expression.equals("this")) {
        return type;
      }
      LibraryType owner = run.program().hierarchy().stated(row.method().type());
      List<String> parameters = owner == null ? List.of() : owner.parameters();
      TypeShape shape = TypeExpressions.parse(expression, Set.copyOf(parameters));
      TypeShape as = run.program().hierarchy().asSuper(type, row.method().type());
      TypeShape bound =
          as == null
              ? shape
              : TypeExpressions.substitute(shape, Hierarchy.bindings(parameters, as));
      TypeShape told = ofArguments(bound);
      return told.variable() ? Shapes.UNKNOWN : told;
    }

    /**
     * Puts in the types that arguments tell: {@code arg0}, {@code arg0.class}, {@code arg0.return}.
     */
    private TypeShape ofArguments(TypeShape shape) {
      String name = shape.name();
      if (name.startsWith("arg") && name.length() > 3 && Character.isDigit(name.charAt(3))) {
        int index = name.charAt(3) - '0';
        Value argument =
            index < call.arguments().size() ? call.arguments().get(index) : Value.CLEAN;
        if (name.length() == 4) {
          return argument.objectCount() > 0 && Shapes.isUnknown(argument.type())
              ? argument.object(0).type()
              : argument.type();
        }
        if (name.endsWith(".class") && argument.constant() instanceof Constant.ClassOf of) {
          return run.program().shape(of.type(), call.where().home().owner(), List.of());
        }
        Value told = name.endsWith(".return") ? supplied.get(index) : null;
        return told == null ? Shapes.UNKNOWN : told.type();
      }
      if (shape.arguments().isEmpty()) {
        return shape;
      }
      List<TypeShape> arguments = new ArrayList<>();
      shape.arguments().forEach(a -> arguments.add(ofArguments(a)));
      return new TypeShape(name, arguments, shape.dimensions(), shape.variable());
    }
  }

  /** The host of an address, if its text tells one. */
  static @Nullable String host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return null;
    }
    int end = start + 3;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String authority = address.substring(start + 3, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    return host.isEmpty() || host.contains("{") || host.contains("%")
        ? null
        : host.toLowerCase(Locale.ROOT);
  }
}
