package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.library.LibraryClass;
import dev.privet.analyzer.library.LibraryMethod;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Reads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Method calls: who is called, and what comes of it. */
final class Calls {
  /** How a record pattern reads a component: the position follows. */
  private static final String COMPONENT = "component$";

  /** How many implementations of one call are followed. */
  private static final int MAX_TARGETS = 6;

  /** How deep callbacks may call callbacks. */
  private static final int MAX_CLOSURES = 7;

  private final Run run;

  Calls(Run run) {
    this.run = run;
  }

  /**
   * A call in the text.
   *
   * @param argumentAts positions of the arguments; may be shorter than the arguments
   */
  record Invocation(
      String name, List<Value> arguments, Where where, int nameAt, List<Integer> argumentAts) {
    int at(int argument) {
      return argument < argumentAts.size() ? argumentAts.get(argument) : where.at();
    }
  }

  /** A call on a receiver, with dynamic dispatch. */
  Value virtual(State state, Value receiver, Invocation call) {
    if (call.name().startsWith(COMPONENT) && call.arguments().isEmpty()) {
      return component(
          state, receiver, Integer.parseInt(call.name().substring(COMPONENT.length())));
    }
    if (receiver.objectCount() == 0) {
      return onPlainValue(state, receiver, call);
    }
    Map<Procedure, List<Obj>> targets = new LinkedHashMap<>();
    List<Obj> library = new ArrayList<>(1);
    List<Obj> closures = new ArrayList<>(0);
    for (int i = 0; i < receiver.objectCount(); i++) {
      Obj object = receiver.object(i);
      if (!resolveOn(object, receiver, call, targets, closures)) {
        library.add(object);
      }
    }
    Value result = null;
    for (Obj closure : closures) {
      result = joined(result, invoke(state, Value.of(closure), call.arguments(), call.where()));
    }
    if (!library.isEmpty()) {
      result = joined(result, onLibrary(state, receiver, library, call));
    }
    if (targets.size() == 1) {
      Map.Entry<Procedure, List<Obj>> only = targets.entrySet().iterator().next();
      Value part = Value.of(receiver.labels(), only.getValue(), null, receiver.type());
      result = joined(result, apply(state, only.getKey(), part, call));
    } else if (!targets.isEmpty()) {
      result = joined(result, applyEach(state, receiver, targets, call));
    }
    return result == null ? Value.CLEAN : openWorld(result, targets, receiver);
  }

  /**
   * An accessor of an interface hands out what its name says, if the implementations in sight tell
   * nothing: there may be others.
   */
  private Value openWorld(Value result, Map<Procedure, List<Obj>> targets, Value receiver) {
    if (targets.isEmpty()
        || !result.labels().isEmpty()
        || (result.constant() != null && !result.isNull())
        || receiver.objects().stream().allMatch(Obj::isFresh)) {
      return result;
    }
    Value open = result;
    for (Procedure target : targets.keySet()) {
      if (target.parameterTypes().isEmpty() && !target.isStatic()) {
        for (Declared each : run.engine().declarations().result(target)) {
          open = open.and(run.known(each));
        }
      }
    }
    return open;
  }

  /** A component of a record, by its position in a pattern. */
  private Value component(State state, Value record, int position) {
    Value result = null;
    for (Obj object : record.objects()) {
      TypeDecl decl = run.program().type(run.heap().typeOf(object, record).name());
      if (decl != null && position < decl.facts().components().size()) {
        HeapKey key = HeapKey.field(decl.facts().components().get(position).name());
        Value part = Value.of(Labels.NONE, List.of(object), null, record.type());
        result = joined(result, run.heap().load(state, part, key));
      }
    }
    return result == null ? Value.CLEAN : result;
  }

  /** Objects of different library types answer each by its own model; wrappers are such values. */
  private Value onLibrary(State state, Value receiver, List<Obj> objects, Invocation call) {
    Map<TypeShape, List<Obj>> byType = new LinkedHashMap<>();
    for (Obj object : objects) {
      byType
          .computeIfAbsent(run.heap().typeOf(object, receiver), k -> new ArrayList<>(1))
          .add(object);
    }
    Value result = null;
    if (byType.size() > 1 && byType.keySet().stream().anyMatch(t -> models(t, call))) {
      TypeShape seenAs = receiver.type();
      if (models(seenAs, call)) {
        Value all = Value.of(receiver.labels(), objects, receiver.constant(), seenAs);
        result = run.libraryCalls().call(state, seenAs, all, call);
        byType.remove(seenAs);
      }
      byType.keySet().removeIf(t -> !models(t, call));
    }
    for (Map.Entry<TypeShape, List<Obj>> entry : byType.entrySet()) {
      Value part =
          Value.of(receiver.labels(), entry.getValue(), receiver.constant(), receiver.type());
      result = joined(result, run.libraryCalls().call(state, entry.getKey(), part, call));
    }
    return result == null ? Value.CLEAN : result;
  }

  private boolean models(TypeShape type, Invocation call) {
    return run.libraryCalls().models(type, call);
  }

  private Value applyEach(
      State state, Value receiver, Map<Procedure, List<Obj>> targets, Invocation call) {
    State start = state.copy();
    Value result = null;
    boolean first = true;
    for (Map.Entry<Procedure, List<Obj>> entry : targets.entrySet()) {
      Value part = Value.of(receiver.labels(), entry.getValue(), null, receiver.type());
      State branch = first ? state : start.copy();
      result = joined(result, apply(branch, entry.getKey(), part, call));
      if (!first) {
        state.join(branch, run.heap().initial());
      }
      first = false;
    }
    return result == null ? Value.CLEAN : result;
  }

  private static Value joined(@Nullable Value one, Value other) {
    return one == null ? other : one.join(other);
  }

  private Value onPlainValue(State state, Value receiver, Invocation call) {
    if (receiver.isNull()) {
      return Value.CLEAN;
    }
    TypeShape type = receiver.type();
    if (run.program().type(type.name()) != null && type.dimensions() == 0) {
      List<Procedure> methods =
          run.program().hierarchy().methods(type.name(), call.name(), call.arguments().size());
      if (!methods.isEmpty()) {
        return apply(state, choose(methods, call.arguments()), receiver, call);
      }
    }
    return run.libraryCalls().call(state, type, receiver, call);
  }

  /**
   * Finds the program's code for a call on one object; false if only library code (or nothing
   * known) answers.
   */
  private boolean resolveOn(
      Obj object,
      Value receiver,
      Invocation call,
      Map<Procedure, List<Obj>> targets,
      List<Obj> closures) {
    Shape.Fact fact = object.isSymbolic() ? run.shape().fact(object.path()) : null;
    if (fact != null
        && !fact.closures().isEmpty()
        && isFunction(run.heap().typeOf(object, receiver), call)) {
      closures.add(object);
      return true;
    }
    if (object.closure() != null && isFunction(run.heap().typeOf(object, receiver), call)) {
      closures.add(object);
      return true;
    }
    if (fact != null && !fact.types().isEmpty()) {
      boolean all = true;
      for (TypeShape type : fact.types()) {
        all &= exactly(type.name(), object, call, targets);
      }
      return all;
    }
    TypeShape type = run.heap().typeOf(object, receiver);
    if (type.dimensions() > 0) {
      return false;
    }
    if (object.isFresh()) {
      return exactly(type.name(), object, call, targets);
    }
    return byHierarchy(type, object, call, targets);
  }

  private boolean exactly(
      String type, Obj object, Invocation call, Map<Procedure, List<Obj>> targets) {
    List<Procedure> methods =
        run.program().hierarchy().methods(type, call.name(), call.arguments().size());
    if (methods.isEmpty()) {
      return false;
    }
    targets.computeIfAbsent(choose(methods, call.arguments()), k -> new ArrayList<>(1)).add(object);
    return true;
  }

  private boolean byHierarchy(
      TypeShape type, Obj object, Invocation call, Map<Procedure, List<Obj>> targets) {
    Hierarchy hierarchy = run.program().hierarchy();
    int count = call.arguments().size();
    boolean own = run.program().type(type.name()) != null;
    if (!own && (Shapes.isUnknown(type) || isPlatform(type.name()))) {
      if (!Shapes.isUnknown(type)) {
        noteTarget(object);
        return false;
      }
      Procedure unique = run.engine().unique(call.name(), count);
      noteTarget(object);
      if (unique != null) {
        targets.computeIfAbsent(unique, k -> new ArrayList<>(1)).add(object);
        return true;
      }
      return false;
    }
    Set<Procedure> found = new LinkedHashSet<>();
    List<Procedure> declared = hierarchy.methods(type.name(), call.name(), count);
    if (!declared.isEmpty()) {
      found.add(choose(declared, call.arguments()));
    } else if (own && !isInherited(type.name(), call.name())) {
      return false;
    }
    boolean more = false;
    for (List<Procedure> methods : hierarchy.implementations(type.name(), call.name(), count)) {
      if (found.size() > MAX_TARGETS) {
        more = true;
        break;
      }
      found.add(choose(methods, call.arguments()));
    }
    if (found.isEmpty()) {
      return false;
    }
    if (found.size() > 1) {
      found.removeIf(p -> p.body() == null && found.stream().anyMatch(o -> o.body() != null));
    }
    if (found.size() > 1 || found.iterator().next().body() == null) {
      noteTarget(object);
    }
    if (more || found.size() > MAX_TARGETS) {
      if (run.libraryCalls().models(type, call)) {
        return false;
      }
      Labels given = CutOff.given(call.arguments());
      run.engine().gaps().targets(type.name(), found.iterator().next(), given, call.where());
    }
    if (found.size() > MAX_TARGETS) {
      Procedure general = found.iterator().next();
      found.clear();
      found.add(general);
    }
    for (Procedure each : found) {
      targets.computeIfAbsent(each, k -> new ArrayList<>(1)).add(object);
    }
    return true;
  }

  private boolean isInherited(String type, String method) {
    return !run.program().hierarchy().descendants(type).isEmpty() && !method.isEmpty();
  }

  private static boolean isPlatform(String type) {
    return type.startsWith("java.") || type.startsWith("javax.") || type.startsWith("jakarta.");
  }

  private void noteTarget(Obj object) {
    if (object.isSymbolic() && !object.path().isGlobal()) {
      run.interests.add(new Interest(object.path(), Interest.Kind.TARGET));
    }
  }

  /**
   * Whether a call of a method on a closure runs its code, rather than a default method of its
   * interface.
   */
  private boolean isFunction(TypeShape type, Invocation call) {
    if (Shapes.isUnknown(type)) {
      return true;
    }
    if (run.program().type(type.name()) != null) {
      List<Procedure> methods =
          run.program().hierarchy().methods(type.name(), call.name(), call.arguments().size());
      return methods.isEmpty() || methods.get(0).body() == null;
    }
    LibraryClass library = run.program().library().find(type.name()).orElse(null);
    if (library == null) {
      return true;
    }
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      LibraryClass each = run.program().library().find(ancestor).orElse(null);
      if (each != null && !ancestor.equals("java.lang.Object")) {
        for (LibraryMethod method : each.methodsNamed(call.name())) {
          if (method.parameters().size() == call.arguments().size()) {
            return method.isAbstract();
          }
        }
      }
    }
    return false;
  }

  /** The overload that fits the arguments best. */
  Procedure choose(List<Procedure> methods, List<Value> arguments) {
    if (methods.size() == 1) {
      return methods.get(0);
    }
    Procedure best = methods.get(0);
    int bestScore = Integer.MIN_VALUE;
    for (Procedure method : methods) {
      int score = method.body() == null ? -1 : 0;
      for (int i = 0; i < arguments.size() && i < method.parameterTypes().size(); i++) {
        score += fit(arguments.get(i), method.parameterTypes().get(i));
      }
      if (score > bestScore) {
        bestScore = score;
        best = method;
      }
    }
    return best;
  }

  private int fit(Value argument, TypeShape parameter) {
    TypeShape type = argument.type();
    if (Shapes.isUnknown(type) && argument.objectCount() > 0) {
      type = argument.object(0).type();
    }
    if (Shapes.isUnknown(type) || Shapes.isUnknown(parameter)) {
      return 0;
    }
    if (type.name().equals(parameter.name())) {
      return type.dimensions() == parameter.dimensions() ? 8 : -8;
    }
    if (type.dimensions() != parameter.dimensions()) {
      return -8;
    }
    if (run.program().hierarchy().isSubtype(type.name(), parameter.name())) {
      return 4;
    }
    if (Shapes.isNumber(type) && Shapes.isNumber(parameter)) {
      return 2;
    }
    if (argument.objectCount() > 0 && argument.object(0).closure() != null) {
      return Shapes.isScalar(parameter) ? -4 : 1;
    }
    return -4;
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
    return Value.of(
        labels.map(l -> l.changed(form, false).withTrace(Trace.link(l.trace(), step))),
        procedure.returns());
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
      return Shapes.isUnknown(value.type()) ? value.withType(returns) : value;
    }
    if (Shapes.isTruth(returns) || returns.name().equals("void")) {
      return Value.CLEAN.withType(returns);
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
    }
    return result;
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
    return dev.privet.analyzer.link.TypeExpressions.substitute(
        procedure.returns(), Hierarchy.bindings(names, as));
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

  /** A static method of a type, or a constructor-like call by type name. */
  Value statically(State state, String type, Invocation call) {
    TypeDecl decl = run.program().type(type);
    if (decl != null) {
      List<Procedure> methods =
          run.program().hierarchy().methods(type, call.name(), call.arguments().size());
      if (!methods.isEmpty()) {
        return apply(state, choose(methods, call.arguments()), Value.CLEAN, call);
      }
      if (decl.facts().kind() == TypeFacts.Kind.ENUM
          && (call.name().equals("valueOf") || call.name().equals("values"))) {
        return Value.CLEAN.withType(
            TypeShape.of(type).withDimensions(call.name().equals("values") ? 1 : 0));
      }
    }
    return run.libraryCalls().call(state, TypeShape.of(type), null, call);
  }

  /** {@code new type(arguments)}, the object already made. */
  Value construct(State state, TypeShape type, Value made, Invocation call) {
    TypeDecl decl = run.program().type(type.name());
    if (decl == null) {
      Invocation constructor =
          new Invocation("new", call.arguments(), call.where(), call.nameAt(), call.argumentAts());
      return run.libraryCalls().call(state, type, made, constructor);
    }
    List<Procedure> constructors =
        fitting(decl.methods(MethodFact.CONSTRUCTOR), call.arguments().size());
    if (!constructors.isEmpty()) {
      Value unused = apply(state, choose(constructors, call.arguments()), made, call);
    }
    return made;
  }

  private static List<Procedure> fitting(List<Procedure> constructors, int count) {
    List<Procedure> result = new ArrayList<>(2);
    for (Procedure each : constructors) {
      int parameters = each.parameterTypes().size();
      if (parameters == count || (each.isVarargs() && count >= parameters - 1)) {
        result.add(each);
      }
    }
    return result;
  }

  /** Calls a callback: a closure, or an object with one method for it. */
  Value invoke(State state, Value function, List<Value> arguments, Where where) {
    Value result = null;
    for (int i = 0; i < function.objectCount(); i++) {
      Obj object = function.object(i);
      Shape.Fact fact = object.isSymbolic() ? run.shape().fact(object.path()) : null;
      if (object.closure() != null) {
        result = joined(result, run(state, object, object.closure(), arguments, where));
      } else if (fact != null && !fact.closures().isEmpty()) {
        for (Closure closure : fact.closures()) {
          result = joined(result, run(state, object, closure, arguments, where));
        }
      } else {
        TypeShape type =
            fact != null && !fact.types().isEmpty()
                ? fact.types().get(0)
                : run.heap().typeOf(object, function);
        String method = functionOf(type);
        if (method != null) {
          Invocation call = new Invocation(method, arguments, where, where.at(), List.of());
          result = joined(result, virtual(state, Value.of(object).withType(function.type()), call));
        } else {
          noteTarget(object);
          result =
              joined(result, Value.of(run.engine().objects().opaque(where.site(), Shapes.UNKNOWN)));
        }
      }
    }
    return result == null ? Value.CLEAN : result;
  }

  /** What a callback without parameters supplies. */
  Value supplied(State state, Obj closure, Where where) {
    return run.closureDepth < MAX_CLOSURES
        ? invoke(state.copy(), Value.of(closure), List.of(), where)
        : Value.CLEAN;
  }

  /**
   * The method by which a program type implements a functional interface; null if it is none or
   * unclear.
   */
  private @Nullable String functionOf(TypeShape type) {
    TypeDecl decl = run.program().type(type.name());
    if (decl == null) {
      return null;
    }
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      LibraryClass library =
          run.program().type(ancestor) == null
              ? run.program().library().find(ancestor).orElse(null)
              : null;
      if (library != null && library.kind() == LibraryClass.Kind.INTERFACE) {
        for (LibraryMethod method : library.methods()) {
          if (method.isAbstract() && !decl.methods(method.name()).isEmpty()) {
            return method.name();
          }
        }
      }
    }
    String only = null;
    for (List<Procedure> methods : decl.methods().values()) {
      for (Procedure method : methods) {
        if (!method.isStatic()
            && !method.isConstructor()
            && !method.fact().implied()
            && !method.name().startsWith("<")) {
          if (only != null && !only.equals(method.name())) {
            return null;
          }
          only = method.name();
        }
      }
    }
    return only;
  }

  private Value run(State state, Obj object, Closure closure, List<Value> arguments, Where where) {
    if (run.closureDepth >= MAX_CLOSURES) {
      return Value.of(run.engine().objects().opaque(where.site(), Shapes.UNKNOWN));
    }
    run.closureDepth++;
    try {
      run.engine().invoked(closure);
      LambdaFact lambda = closure.lambda();
      if (lambda != null) {
        return lambda(state, object, closure, lambda, arguments);
      }
      if (closure.made() != null) {
        return run.libraryCalls().applied(state, object, closure, closure.made(), arguments, where);
      }
      Instruction.MakeReference reference = closure.reference();
      return reference == null
          ? Value.CLEAN
          : reference(state, object, closure, reference, arguments, where);
    } finally {
      run.closureDepth--;
    }
  }

  private Value lambda(
      State state, Obj object, Closure closure, LambdaFact lambda, List<Value> arguments) {
    State inside = state.withVariables(lambda.body().variables());
    Value carrier = Value.of(object);
    inside.set(0, run.heap().load(state, carrier, closure.captured(0)));
    int captured = lambda.captured().size();
    for (int i = 0; i < captured; i++) {
      inside.set(i + 1, run.heap().load(state, carrier, closure.captured(i + 1)));
    }
    for (int i = 0; i < lambda.parameters().size(); i++) {
      TypeShape type =
          run.program()
              .shape(
                  lambda.parameters().get(i).type(),
                  closure.home().owner(),
                  closure.home().fact().typeParameters());
      Value argument =
          i < arguments.size()
              ? arguments.get(i)
              : Value.of(run.engine().objects().opaque(lambda.parameters().get(i), type));
      if (!Shapes.isUnknown(type) && Shapes.isUnknown(argument.type())) {
        argument = argument.withType(type);
      }
      inside.set(captured + 1 + i, argument);
    }
    Frame frame = new Frame(run, closure.home(), lambda.body(), captured + 1, lambda.parameters());
    Frame.Exit exit = frame.execute(inside);
    if (exit.state() != null) {
      state.adopt(exit.state());
    }
    if (exit.thrown() != null) {
      run.raise(state, exit.thrown());
    }
    return exit.result() == null ? Value.CLEAN : exit.result();
  }

  private Value reference(
      State state,
      Obj object,
      Closure closure,
      Instruction.MakeReference reference,
      List<Value> arguments,
      Where where) {
    Where there = where;
    if (reference.name().equals(MethodFact.CONSTRUCTOR)) {
      TypeShape type =
          run.program()
              .shape(
                  reference.type(), closure.home().owner(), closure.home().fact().typeParameters());
      if (type.dimensions() > 0) {
        return Value.of(run.engine().objects().fresh(reference, type));
      }
      Obj made = run.engine().objects().fresh(reference, type);
      state.reset(made);
      Value value = Value.of(made);
      return construct(
          state,
          type,
          value,
          new Invocation(MethodFact.CONSTRUCTOR, arguments, there, there.at(), List.of()));
    }
    if (reference.receiver() != Instruction.Call.NAMED) {
      Value receiver = run.heap().load(state, Value.of(object), closure.captured(0));
      return virtual(
          state,
          receiver,
          new Invocation(reference.name(), arguments, there, there.at(), List.of()));
    }
    Meanings.Meaning meaning =
        run.engine().meanings().of(reference.type().name(), closure.home().owner());
    if (!(meaning instanceof Meanings.Meaning.Type)
        && !(meaning instanceof Meanings.Meaning.Unknown)) {
      Value receiver = run.heap().load(state, Value.of(object), closure.captured(0));
      return virtual(
          state,
          receiver,
          new Invocation(reference.name(), arguments, there, there.at(), List.of()));
    }
    String type = run.program().typeName(reference.type().name(), closure.home().owner());
    boolean asStatic = isStatic(type, reference.name(), arguments.size());
    if (asStatic || arguments.isEmpty()) {
      return statically(
          state, type, new Invocation(reference.name(), arguments, there, there.at(), List.of()));
    }
    Value receiver = arguments.get(0);
    if (Shapes.isUnknown(receiver.type())) {
      receiver = receiver.withType(TypeShape.of(type));
    }
    List<Value> rest = arguments.subList(1, arguments.size());
    return virtual(
        state, receiver, new Invocation(reference.name(), rest, there, there.at(), List.of()));
  }

  private boolean isStatic(String type, String method, int arguments) {
    List<Procedure> own = run.program().hierarchy().methods(type, method, arguments);
    if (!own.isEmpty() && own.get(0).isStatic()) {
      return true;
    }
    if (run.program().type(type) != null) {
      return false;
    }
    LibraryClass library = run.program().library().find(type).orElse(null);
    if (library == null) {
      return arguments == 0;
    }
    for (LibraryMethod each : library.methodsNamed(method)) {
      if (each.isStatic() && (each.parameters().size() == arguments || each.varargs())) {
        return true;
      }
    }
    return false;
  }

  /** A constant as an index or key, if the value is one. */
  static @Nullable String keyText(@Nullable Constant constant) {
    if (constant instanceof Constant.Text text) {
      return text.value();
    }
    if (constant instanceof Constant.Whole whole) {
      return Long.toString(whole.value());
    }
    if (constant instanceof Constant.Letter letter) {
      return String.valueOf(letter.value());
    }
    return null;
  }
}
