package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.classify.NameVerdict;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import java.util.Optional;

/** Fields of objects, read and written. */
final class Fields {
  private final Run run;

  Fields(Run run) {
    this.run = run;
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
    if (value.isUnknown() && run.program().hierarchy().field(type.name(), field) == null) {
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

  Value read(Value value, Value receiver, String field, Where where) {
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

  void storeField(State state, Value receiver, String field, Value value, Where where) {
    run.heap()
        .store(state, receiver, HeapKey.field(field), stored(value, receiver, field, where), where);
  }

  private Value stored(Value value, Value receiver, String field, Where where) {
    if (value.labels().isEmpty() || receiver.objectCount() == 0) {
      return value;
    }
    return run.step(value, Step.Kind.STORE, where, "stored in " + ownerOf(receiver) + "." + field);
  }
}
