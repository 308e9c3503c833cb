package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body being written: its variables, the names in scope, its blocks and positions. */
final class Code {
  /** {@link #find}: the name is no variable here. */
  static final int NO_VARIABLE = -1;

  /**
   * {@link #find}: the name is a variable that the enclosing local or anonymous class has captured.
   */
  static final int CAPTURED = -2;

  final Unit unit;
  final TypeScope type;
  final boolean isStatic;
  final Blocks blocks = new Blocks();
  private final Positions positions = new Positions();
  private final @Nullable Code outer;
  private final Scoped<Integer> names = new Scoped<>();
  private final Scoped<LocalClass> classes = new Scoped<>();
  private final List<LocalFact> locals = new ArrayList<>();
  private final BitSet named = new BitSet();
  private final List<Integer> assigned = new ArrayList<>();
  private int variables = 1;
  private @Nullable Frame frame;

  /** The body of a method, constructor or initialiser. */
  Code(TypeScope type, boolean isStatic) {
    this.unit = type.unit;
    this.type = type;
    this.isStatic = isStatic;
    this.outer = null;
  }

  /** The body of a lambda expression in {@code outer}. */
  Code(Code outer) {
    this.unit = outer.unit;
    this.type = outer.type;
    this.isStatic = outer.isStatic;
    this.outer = outer;
  }

  int temporary() {
    return variables++;
  }

  /** A new named variable, in scope from here on. */
  int local(String name, TypeRef written, List<AnnotationFact> annotations, int at) {
    int variable = variables++;
    locals.add(new LocalFact(variable, name, written, annotations, at));
    named.set(variable);
    names.declare(name, variable);
    return variable;
  }

  /** The variable behind a name, {@link #CAPTURED} or {@link #NO_VARIABLE}. */
  int find(String name) {
    Integer variable = names.find(name);
    if (variable != null) {
      return variable;
    }
    return type.captures(name) ? CAPTURED : NO_VARIABLE;
  }

  /** The written type of a variable, absent for one without. */
  TypeRef writtenType(int variable) {
    for (int i = locals.size() - 1; i >= 0; i--) {
      if (locals.get(i).variable() == variable) {
        return locals.get(i).type();
      }
    }
    return TypeRef.ABSENT;
  }

  /** Whether the variable has a name, so that it can be assigned more than once. */
  boolean isLocal(int variable) {
    return named.get(variable);
  }

  /** Notes that a local variable was assigned within an expression or statement. */
  void assigned(int variable) {
    assigned.add(variable);
  }

  int assignments() {
    return assigned.size();
  }

  boolean isAssignedSince(int variable, int known) {
    for (int i = known; i < assigned.size(); i++) {
      if (assigned.get(i) == variable) {
        return true;
      }
    }
    return false;
  }

  void declare(String name, LocalClass local) {
    classes.declare(name, local);
  }

  /** The local class that a simple name means here, if it means one. */
  @Nullable LocalClass localClass(String name) {
    for (Code code = this;
        code != null;
        code = code.outer != null ? code.outer : code.type.nearestBody()) {
      LocalClass local = code.classes.find(name);
      if (local != null) {
        return local;
      }
    }
    return null;
  }

  /** The present point of the scopes. */
  long mark() {
    return ((long) names.mark() << 32) | classes.mark();
  }

  void release(long mark) {
    names.release((int) (mark >>> 32));
    classes.release((int) mark);
  }

  @Nullable Frame frame() {
    return frame;
  }

  void frame(@Nullable Frame next) {
    frame = next;
  }

  int at(Node node) {
    return positions.of(node);
  }

  void emit(Instruction instruction) {
    blocks.emit(instruction);
  }

  Body finish(Node whole) {
    List<Body.Block> finished = blocks.finish(at(whole));
    if (blocks.isCut()) {
      unit.fault(
          Positions.span(whole),
          "the body has more than " + Blocks.LIMIT + " steps; the rest of it is left out");
    }
    return new Body(variables, locals, finished, positions.toArray());
  }

  /** A class declared in a body. */
  record LocalClass(String binaryName, List<String> captures) {}
}
