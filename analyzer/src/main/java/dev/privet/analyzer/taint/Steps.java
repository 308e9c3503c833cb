package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.classify.NameVerdict;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Meanings.Meaning;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each instruction does to a state. */
final class Steps {
  private final Run run;
  private final Frame frame;

  Steps(Run run, Frame frame) {
    this.run = run;
    this.frame = frame;
  }

  void execute(State state, Instruction instruction, @Nullable Value caught) {
    if (instruction instanceof Instruction.Call i) {
      assign(state, i.target(), call(state, i));
    } else if (instruction instanceof Instruction.Load i) {
      assign(state, i.target(), Value.of(i.constant(), typeOf(i.constant())));
    } else if (instruction instanceof Instruction.Move i) {
      assign(state, i.target(), state.get(i.source()));
    } else if (instruction instanceof Instruction.LoadField i) {
      assign(
          state,
          i.target(),
          field(state, state.get(i.receiver()), i.field(), frame.where(i, i.at())));
    } else if (instruction instanceof Instruction.StoreField i) {
      storeField(
          state, state.get(i.receiver()), i.field(), state.get(i.value()), frame.where(i, i.at()));
    } else if (instruction instanceof Instruction.LoadName i) {
      assign(state, i.target(), name(state, i.name(), frame.where(i, i.at())));
    } else if (instruction instanceof Instruction.StoreName i) {
      storeName(state, i);
    } else if (instruction instanceof Instruction.LoadElement i) {
      assign(state, i.target(), element(state, i));
    } else if (instruction instanceof Instruction.StoreElement i) {
      storeElement(state, i);
    } else if (instruction instanceof Instruction.New i) {
      assign(state, i.target(), create(state, i));
    } else if (instruction instanceof Instruction.NewArray i) {
      assign(state, i.target(), array(state, i));
    } else if (instruction instanceof Instruction.MakeLambda i) {
      assign(state, i.target(), lambda(state, i));
    } else if (instruction instanceof Instruction.MakeReference i) {
      assign(state, i.target(), reference(state, i));
    } else if (instruction instanceof Instruction.Operate i) {
      assign(state, i.target(), new Operators(run, frame).operate(state, i));
    } else if (instruction instanceof Instruction.Cast i) {
      assign(state, i.target(), state.get(i.source()).withType(frame.shape(i.type())));
    } else if (instruction instanceof Instruction.TypeTest i) {
      assign(state, i.target(), Value.CLEAN.withType(TypeShape.of("boolean")));
    } else if (instruction instanceof Instruction.Catch i) {
      assign(state, i.target(), caught(caught, i));
    }
  }

  private Value caught(@Nullable Value caught, Instruction.Catch i) {
    TypeShape type =
        i.types().isEmpty() ? TypeShape.of("java.lang.Throwable") : frame.shape(i.types().get(0));
    Value unseen = Value.of(run.engine().objects().opaque(i, type));
    return caught == null ? unseen : caught;
  }

  private static TypeShape typeOf(Constant constant) {
    if (constant instanceof Constant.Text) {
      return Shapes.STRING;
    }
    if (constant instanceof Constant.Whole) {
      return TypeShape.of("int");
    }
    if (constant instanceof Constant.Real) {
      return TypeShape.of("double");
    }
    if (constant instanceof Constant.Truth) {
      return TypeShape.of("boolean");
    }
    if (constant instanceof Constant.Letter) {
      return TypeShape.of("char");
    }
    return constant instanceof Constant.ClassOf ? TypeShape.of("java.lang.Class") : Shapes.UNKNOWN;
  }

  /**
   * Gives a variable its value; a named one may tell by its name what an otherwise unknown value
   * is.
   */
  private void assign(State state, int target, Value value) {
    if (target < 0) {
      return;
    }
    LocalFact local = target < frame.plan().locals.length ? frame.plan().locals[target] : null;
    if (local == null || target == 0) {
      state.set(target, value);
      return;
    }
    TypeShape declared = frame.localType(target);
    Value typed = value;
    if (!Shapes.isUnknown(declared)) {
      TypeShape type = value.type();
      if (Shapes.isUnknown(type)
          || !run.program().hierarchy().isSubtype(type.name(), declared.name())) {
        typed = value.withType(declared);
      } else if (type.arguments().isEmpty() && type.name().equals(declared.name())) {
        typed = value.withType(declared);
      }
    }
    state.set(target, frame.isParameter(target) ? typed : named(local, typed));
  }

  @SuppressWarnings("ReferenceEquality") // this very label
  private Value named(LocalFact local, Value value) {
    boolean literal = value.text() != null && Literals.looksLikeData(value.text(), local.name());
    if (!literal && !(value.isUnknown() && undeclared(value))) {
      return value;
    }
    List<Declared> declared = run.engine().local(frame.home(), frame.body(), local, value.type());
    if (declared.isEmpty()) {
      return value;
    }
    Value result = value;
    boolean promised = false;
    for (int i = 0; i < value.labels().size(); i++) {
      if (value.labels().get(i).atom() instanceof Atom.Unknown unknown
          && unknown.fallback().isEmpty()) {
        Label label = value.labels().get(i);
        result =
            result.withLabels(
                result
                    .labels()
                    .map(
                        l ->
                            l == label
                                ? l.withAtom(
                                    new Atom.Unknown(unknown.path(), unknown.reads(), declared))
                                : l));
        promised = true;
      }
    }
    if (!promised) {
      for (Declared each : declared) {
        result = result.and(run.known(each));
      }
    }
    return result;
  }

  private static boolean undeclared(Value value) {
    for (int i = 0; i < value.labels().size(); i++) {
      if (!(value.labels().get(i).atom() instanceof Atom.Unknown unknown)
          || !unknown.path().declared().isEmpty()
          || !unknown.fallback().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** {@code receiver.field}. */
  Value field(State state, Value receiver, String field, Where where) {
    if (receiver.objectCount() == 0) {
      if (field.equals("length")) {
        return Value.CLEAN.withType(TypeShape.of("int"));
      }
      if (receiver.isNull()) {
        return Value.NULL;
      }
      Obj unseen = run.engine().objects().opaque(where.site(), receiver.type());
      return field(state, Value.of(unseen).withType(receiver.type()), field, where);
    }
    TypeShape type = run.heap().typeOf(receiver.object(0), receiver);
    if (field.equals("length") && (type.dimensions() > 0 || Shapes.isUnknown(type))) {
      return Value.CLEAN.withType(TypeShape.of("int"));
    }
    Value value = run.heap().load(state, receiver, HeapKey.field(field));
    if (value.isUnknown()
        && value.labels().isEmpty()
        && run.program().hierarchy().field(type.name(), field) == null) {
      value = libraryField(value, type, field, where);
    }
    return read(value, receiver, field, where);
  }

  private Value libraryField(Value value, TypeShape type, String field, Where where) {
    Optional<NameVerdict> verdict =
        run.engine().declarations().libraryField(field, Shapes.simple(TypeShape.of(type.name())));
    if (verdict.isEmpty()) {
      return value;
    }
    Declared declared =
        new Declared(
            verdict.get().category(),
            where.path(),
            where.span(),
            Shapes.simple(TypeShape.of(type.name())) + "." + field,
            verdict.get().evidence(),
            verdict.get().confidence());
    return value.and(run.known(declared));
  }

  private Value read(Value value, Value receiver, String field, Where where) {
    if (value.labels().isEmpty()) {
      return value;
    }
    Step step = where.step(Step.Kind.LOAD, "read from " + ownerOf(receiver) + "." + field);
    return value.withLabels(
        value
            .labels()
            .map(
                l ->
                    l.trace() == null
                            || (l.trace() instanceof Trace.Link link
                                && link.step().kind() == Step.Kind.SOURCE
                                && link.before() == null)
                        ? l.withTrace(Trace.link(l.trace(), step))
                        : l));
  }

  private String ownerOf(Value receiver) {
    TypeShape type = run.heap().typeOf(receiver.object(0), receiver);
    String simple = Shapes.simple(TypeShape.of(type.name()));
    return simple.isEmpty() ? "an object" : simple;
  }

  private void storeField(State state, Value receiver, String field, Value value, Where where) {
    run.heap()
        .store(state, receiver, HeapKey.field(field), stored(value, receiver, field, where), where);
  }

  private Value stored(Value value, Value receiver, String field, Where where) {
    if (value.labels().isEmpty() || receiver.objectCount() == 0) {
      return value;
    }
    return run.step(value, Step.Kind.STORE, where, "stored in " + ownerOf(receiver) + "." + field);
  }

  /** The receiver {@code hops} enclosing instances further out. */
  private Value enclosing(State state, int hops) {
    Value value = state.get(0);
    TypeDecl type = frame.scope();
    for (int i = 0; i < hops; i++) {
      TypeDecl outer = type.outer();
      value = run.heap().load(state, value, HeapKey.OUTER);
      if (outer != null) {
        if (value.objectCount() == 0) {
          value = Value.of(run.engine().objects().opaque(outer, TypeShape.of(outer.name())));
        }
        value = Shapes.isUnknown(value.type()) ? value.withType(TypeShape.of(outer.name())) : value;
        type = outer;
      }
    }
    return value;
  }

  Value name(State state, String name, Where where) {
    Meaning meaning = run.engine().meanings().of(name, frame.scope());
    if (meaning instanceof Meaning.OfThis m) {
      return rest(
          state,
          field(state, enclosing(state, m.hops()), m.field().name(), where),
          m.rest(),
          where);
    }
    if (meaning instanceof Meaning.Enclosing m) {
      return rest(state, enclosing(state, m.hops()), m.rest(), where);
    }
    if (meaning instanceof Meaning.Static m) {
      return rest(state, statik(state, m.field(), where), m.rest(), where);
    }
    if (meaning instanceof Meaning.LibraryStatic m) {
      String full = m.type() + "." + m.field();
      TypeShape type =
          run.program().hierarchy().stated(full) == null ? m.fieldType() : TypeShape.of(full);
      Path path = run.paths().libraryStatic(full, type);
      return rest(state, Value.of(path.object()).withType(type), m.rest(), where);
    }
    if (meaning instanceof Meaning.Type) {
      return Value.CLEAN;
    }
    return inherited(state, name, where);
  }

  private Value inherited(State state, String name, Where where) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (frame.home().isStatic() || frame.scope().supertypes().isEmpty()) {
      return Value.of(run.engine().objects().opaque(where.site(), Shapes.UNKNOWN));
    }
    Value value = field(state, state.get(0), first, where);
    return dot < 0
        ? value
        : rest(state, value, List.of(name.substring(dot + 1).split("\\.")), where);
  }

  private Value rest(State state, Value start, List<String> fields, Where where) {
    Value value = start;
    for (String field : fields) {
      value = field(state, value, field, where);
    }
    return value;
  }

  private Value statik(State state, FieldDecl field, Where where) {
    if (field.fact().enumConstant()) {
      return Value.of(
          Labels.NONE,
          List.of(run.paths().statik(field).object()),
          new Constant.Text(field.name()),
          field.type());
    }
    Constant constant = Heap.constant(field);
    if (constant != null) {
      return Value.of(constant, field.type());
    }
    Path path = run.paths().statik(field);
    Value written = state.content(path.object(), HeapKey.field("#self"));
    return written != null
        ? written
        : read(run.symbol(path), Value.of(path.object()), field.name(), where);
  }

  private void storeName(State state, Instruction.StoreName i) {
    Meaning meaning = run.engine().meanings().of(i.name(), frame.scope());
    Where where = frame.where(i, i.at());
    Value value = state.get(i.value());
    if (meaning instanceof Meaning.OfThis m) {
      Value owner = enclosing(state, m.hops());
      String last = m.field().name();
      for (String next : m.rest()) {
        owner = field(state, owner, last, where);
        last = next;
      }
      storeField(state, owner, last, value, where);
    } else if (meaning instanceof Meaning.Static m) {
      if (m.rest().isEmpty()) {
        Path path = run.paths().statik(m.field());
        state.put(path.object(), HeapKey.field("#self"), value);
        if (!value.labels().isEmpty()) {
          run.slotHits(path, value, where);
        }
      } else {
        Value owner = statik(state, m.field(), where);
        for (String next : m.rest().subList(0, m.rest().size() - 1)) {
          owner = field(state, owner, next, where);
        }
        storeField(state, owner, m.rest().get(m.rest().size() - 1), value, where);
      }
    } else if (meaning instanceof Meaning.Unknown && !frame.home().isStatic()) {
      storeField(state, state.get(0), i.name(), value, where);
    }
  }

  private Value element(State state, Instruction.LoadElement i) {
    Value array = state.get(i.array());
    Constant index =
        i.index() < 0 ? null : run.constant(state.get(i.index()), Interest.Kind.CONSTANT);
    HeapKey key =
        index instanceof Constant.Whole whole ? HeapKey.index(whole.value()) : HeapKey.ELEMENTS;
    if (i.index() < 0 && array.objectCount() > 0) {
      Value iterated = iterated(state, array, frame.where(i, i.at()));
      if (iterated != null) {
        return iterated;
      }
    }
    Value value = run.heap().load(state, array, key);
    if (value.isNull() && array.objectCount() > 0 && !array.object(0).isFresh()) {
      TypeShape type = run.heap().typeOf(array.object(0), array);
      value =
          Value.of(
              run.engine()
                  .objects()
                  .opaque(i, run.paths().contentType(type, HeapKey.ELEMENTS, null)));
    }
    return value;
  }

  /** An element of a program's own collection, as its iterator gives it. */
  private @Nullable Value iterated(State state, Value collection, Where where) {
    TypeShape type = run.heap().typeOf(collection.object(0), collection);
    if (run.program().type(type.name()) == null || type.dimensions() > 0) {
      return null;
    }
    if (run.program().hierarchy().methods(type.name(), "iterator", 0).isEmpty()) {
      return null;
    }
    Value iterator =
        run.calls()
            .virtual(
                state,
                collection,
                new Calls.Invocation("iterator", List.of(), where, where.at(), List.of()));
    return run.calls()
        .virtual(
            state, iterator, new Calls.Invocation("next", List.of(), where, where.at(), List.of()));
  }

  private void storeElement(State state, Instruction.StoreElement i) {
    Constant index = run.constant(state.get(i.index()), Interest.Kind.CONSTANT);
    Value array = state.get(i.array());
    if (index instanceof Constant.Whole whole) {
      run.heap()
          .store(
              state,
              array,
              HeapKey.index(whole.value()),
              state.get(i.value()),
              frame.where(i, i.at()));
    } else {
      run.heap().add(state, array, HeapKey.ELEMENTS, state.get(i.value()), frame.where(i, i.at()));
    }
  }

  private List<Value> values(State state, List<Integer> variables) {
    List<Value> values = new ArrayList<>(variables.size());
    for (int variable : variables) {
      values.add(state.get(variable));
    }
    return values;
  }

  private Value create(State state, Instruction.New i) {
    TypeShape type;
    TypeDecl local = i.declared().isEmpty() ? null : declared(i.declared());
    type = local != null ? TypeShape.of(local.name()) : frame.shape(i.type());
    TypeDecl decl = local != null ? local : run.program().type(type.name());
    Obj object = run.engine().objects().fresh(i, type);
    state.reset(object);
    Value made = Value.of(object);
    if (decl != null) {
      for (int c = 0; c < i.captures().size() && c < decl.facts().captures().size(); c++) {
        state.put(
            object,
            HeapKey.field("val$" + decl.facts().captures().get(c)),
            state.get(i.captures().get(c)));
      }
      boolean inner = decl.isInner() || local != null;
      if (inner && decl.outer() != null) {
        state.put(
            object,
            HeapKey.OUTER,
            i.outer() >= 0 ? state.get(i.outer()) : outerFor(state, decl.outer()));
      }
    }
    Calls.Invocation call =
        new Calls.Invocation(
            MethodFact.CONSTRUCTOR,
            values(state, i.arguments()),
            frame.where(i, i.at()),
            i.at(),
            i.argumentAts());
    made = run.calls().construct(state, type, made, call);
    message(state, made, type, frame.where(i, i.at()));
    return made;
  }

  /** The message of a new exception is told to whoever sees the exception. */
  private void message(State state, Value made, TypeShape type, Where where) {
    if (!run.program().hierarchy().isSubtype(type.name(), "java.lang.Throwable")) {
      return;
    }
    Value message = run.heap().load(state, made, HeapKey.field("message"));
    Labels labels = run.disclose(state, message, Reads.STRING, where);
    Span span = Regions.firstLine(where.span());
    run.hits(
        new SinkSite(
            frame.home(),
            span,
            span,
            SinkKind.EXCEPTION,
            type.name() + ".<init>",
            null,
            null,
            null,
            "",
            null),
        labels);
  }

  private Value outerFor(State state, TypeDecl outer) {
    int hops = 0;
    for (TypeDecl type = frame.scope(); type != null; type = type.outer(), hops++) {
      if (type == outer || run.program().hierarchy().isSubtype(type.name(), outer.name())) {
        return enclosing(state, hops);
      }
    }
    return state.get(0);
  }

  private @Nullable TypeDecl declared(String binaryName) {
    String packageName = frame.scope().unit().facts().packageName();
    return run.program().type(packageName.isEmpty() ? binaryName : packageName + "." + binaryName);
  }

  private Value array(State state, Instruction.NewArray i) {
    Obj object = run.engine().objects().fresh(i, frame.shape(i.type()));
    state.reset(object);
    Value array = Value.of(object);
    for (int e = 0; e < i.elements().size(); e++) {
      state.put(
          object, e < 64 ? HeapKey.index(e) : HeapKey.ELEMENTS, state.get(i.elements().get(e)));
    }
    return array;
  }

  private Value lambda(State state, Instruction.MakeLambda i) {
    LambdaFact lambda = frame.scope().facts().lambdas().get(i.lambda());
    Closure closure = new Closure(frame.home(), lambda, null, null);
    Obj object = run.engine().objects().closure(i, closure, Shapes.UNKNOWN);
    state.reset(object);
    state.put(object, closure.captured(0), state.get(0));
    for (int c = 0; c < i.captures().size(); c++) {
      state.put(object, closure.captured(c + 1), state.get(i.captures().get(c)));
    }
    run.engine().made(closure, run.context());
    return Value.of(object);
  }

  private Value reference(State state, Instruction.MakeReference i) {
    Closure closure = new Closure(frame.home(), null, i, null);
    Obj object = run.engine().objects().closure(i, closure, Shapes.UNKNOWN);
    state.reset(object);
    Value bound = Value.CLEAN;
    if (i.receiver() >= 0) {
      bound = state.get(i.receiver());
    } else if (i.receiver() == Instruction.Call.SUPER) {
      bound = state.get(0);
    } else {
      Meaning meaning =
          run.engine()
              .meanings()
              .of(i.type().name().isEmpty() ? "?" : i.type().name(), frame.scope());
      if (!(meaning instanceof Meaning.Type) && !(meaning instanceof Meaning.Unknown)) {
        bound = name(state, i.type().name(), frame.where(i, i.at()));
      }
    }
    state.put(object, closure.captured(0), bound);
    return Value.of(object);
  }

  private Value call(State state, Instruction.Call i) {
    Where where = frame.where(i, i.at());
    Calls.Invocation call =
        new Calls.Invocation(
            i.name(), values(state, i.arguments()), where, i.nameAt(), i.argumentAts());
    return switch (i.receiver()) {
      case Instruction.Call.UNQUALIFIED -> unqualified(state, call);
      case Instruction.Call.SUPER -> onSuper(state, call);
      case Instruction.Call.NAMED -> named(state, i, call);
      default -> run.calls().virtual(state, state.get(i.receiver()), call);
    };
  }

  private Value unqualified(State state, Calls.Invocation call) {
    int count = call.arguments().size();
    if (call.name().startsWith("<")) {
      List<Procedure> own = new ArrayList<>();
      for (Procedure each : frame.scope().methods(call.name())) {
        if (each.parameterTypes().size() == count
            || (each.isVarargs() && count >= each.parameterTypes().size() - 1)) {
          own.add(each);
        }
      }
      return own.isEmpty()
          ? Value.CLEAN
          : run.calls().apply(state, run.calls().choose(own, call.arguments()), state.get(0), call);
    }
    int hops = 0;
    for (TypeDecl type = frame.scope(); type != null; type = type.outer(), hops++) {
      List<Procedure> methods = run.program().hierarchy().methods(type.name(), call.name(), count);
      if (!methods.isEmpty()) {
        Procedure chosen = run.calls().choose(methods, call.arguments());
        if (chosen.isStatic()) {
          return run.calls().apply(state, chosen, Value.CLEAN, call);
        }
        Value receiver =
            frame.home().isStatic() && hops == 0
                ? Value.of(run.engine().objects().opaque(type, TypeShape.of(type.name())))
                : enclosing(state, hops);
        if (java.lang.reflect.Modifier.isPrivate(chosen.fact().modifiers())) {
          return run.calls().apply(state, chosen, receiver, call);
        }
        return run.calls().virtual(state, receiver.withType(seenAs(receiver, type)), call);
      }
    }
    for (String owner : run.program().staticImports(call.name(), frame.scope())) {
      boolean own = !run.program().hierarchy().methods(owner, call.name(), count).isEmpty();
      boolean modelled = run.engine().models().knows(owner, call.name());
      boolean library =
          run.program()
              .library()
              .find(owner)
              .map(l -> !l.methodsNamed(call.name()).isEmpty())
              .orElse(false);
      if (own || modelled || library) {
        return run.calls().statically(state, owner, call);
      }
    }
    List<String> imports = run.program().staticImports(call.name(), frame.scope());
    TypeDecl home = run.program().type(frame.scope().name());
    if (!imports.isEmpty() && home != null && !home.supertypes().isEmpty()) {
      for (String owner : imports) {
        if (run.program().type(owner) == null) {
          return run.calls().statically(state, owner, call);
        }
      }
    }
    return run.libraryCalls()
        .call(
            state,
            TypeShape.of(frame.scope().name()),
            frame.home().isStatic() ? null : state.get(0),
            call);
  }

  private TypeShape seenAs(Value receiver, TypeDecl type) {
    return Shapes.isUnknown(receiver.type()) ? TypeShape.of(type.name()) : receiver.type();
  }

  private Value onSuper(State state, Calls.Invocation call) {
    int count = call.arguments().size();
    Value self = state.get(0);
    for (TypeShape supertype : frame.scope().supertypes()) {
      if (call.name().equals(MethodFact.CONSTRUCTOR)) {
        if (run.program().type(supertype.name()) != null
            || frame.scope().supertypes().indexOf(supertype) == 0) {
          Value unused = run.calls().construct(state, supertype, self.withType(supertype), call);
        }
        return Value.CLEAN;
      }
      List<Procedure> methods =
          run.program().hierarchy().methods(supertype.name(), call.name(), count);
      if (!methods.isEmpty() && methods.get(0).body() != null) {
        return run.calls().apply(state, run.calls().choose(methods, call.arguments()), self, call);
      }
    }
    TypeShape supertype =
        frame.scope().supertypes().isEmpty() ? TypeShape.OBJECT : frame.scope().supertypes().get(0);
    return run.libraryCalls().call(state, supertype, self, call);
  }

  private Value named(State state, Instruction.Call i, Calls.Invocation call) {
    Meaning meaning = run.engine().meanings().of(i.qualifier(), frame.scope());
    if (meaning instanceof Meaning.Type type) {
      return run.calls().statically(state, type.name(), call);
    }
    return run.calls().virtual(state, name(state, i.qualifier(), frame.where(i, i.at())), call);
  }

  /** A throw statement. */
  void thrown(State state, Terminator.Throw raised) {
    frame.raise(state, state.get(raised.value()));
  }
}
