package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.taint.Meanings.Meaning;
import java.util.List;
import java.util.regex.Pattern;

/** What simple and dotted names in the text stand for, read and written. */
final class Names {
  private final Run run;
  private final Frame frame;
  private final Fields fields;

  Names(Run run, Frame frame, Fields fields) {
    this.run = run;
    this.frame = frame;
    this.fields = fields;
  }

  /** The receiver {@code hops} enclosing instances further out. */
  Value enclosing(State state, int hops) {
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

  /** A constant of a type, or an attribute of a generated metamodel, that nobody declares. */
  private static final Pattern CONSTANT =
      Pattern.compile("(\\w+\\.)*[A-Z]\\w*(\\.[A-Z][A-Z0-9_]+|_\\.[a-z]\\w*)");

  Value name(State state, String name, Where where) {
    Meaning meaning = run.engine().meanings().of(name, frame.scope());
    if (meaning instanceof Meaning.OfThis m) {
      return rest(
          state,
          fields.field(state, enclosing(state, m.hops()), m.field().name(), where),
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
    if (CONSTANT.matcher(name).matches()) {
      Path path = run.paths().libraryStatic(name, Shapes.UNKNOWN);
      return Value.of(path.object());
    }
    return inherited(state, name, where);
  }

  private Value inherited(State state, String name, Where where) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    if (frame.home().isStatic() || frame.scope().supertypes().isEmpty()) {
      return Value.of(run.engine().objects().opaque(where.site(), Shapes.UNKNOWN));
    }
    Value value = fields.field(state, state.get(0), first, where);
    return dot < 0
        ? value
        : rest(state, value, List.of(name.substring(dot + 1).split("\\.")), where);
  }

  private Value rest(State state, Value start, List<String> path, Where where) {
    Value value = start;
    for (String field : path) {
      value = fields.field(state, value, field, where);
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
        : fields.read(run.symbol(path), Value.of(path.object()), field.name(), where);
  }

  void storeName(State state, Instruction.StoreName i) {
    Meaning meaning = run.engine().meanings().of(i.name(), frame.scope());
    Where where = frame.where(i, i.at());
    Value value = state.get(i.value());
    if (meaning instanceof Meaning.OfThis m) {
      Value owner = enclosing(state, m.hops());
      String last = m.field().name();
      for (String next : m.rest()) {
        owner = fields.field(state, owner, last, where);
        last = next;
      }
      fields.storeField(state, owner, last, value, where);
    } else if (meaning instanceof Meaning.Static m) {
      if (m.rest().isEmpty()) {
        Path path = run.paths().statik(m.field());
        state.put(path.object(), HeapKey.field("#self"), value);
        value.objects().forEach(each -> run.heap().keepAll(state, m.field(), each));
        if (!value.labels().isEmpty()) {
          run.slotHits(path, value, where);
        }
      } else {
        Value owner = statik(state, m.field(), where);
        for (String next : m.rest().subList(0, m.rest().size() - 1)) {
          owner = fields.field(state, owner, next, where);
        }
        fields.storeField(state, owner, m.rest().get(m.rest().size() - 1), value, where);
      }
    } else if (meaning instanceof Meaning.Unknown && !frame.home().isStatic()) {
      fields.storeField(state, state.get(0), i.name(), value, where);
    }
  }
}
