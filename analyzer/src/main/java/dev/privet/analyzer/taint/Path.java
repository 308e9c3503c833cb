package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An access path: a root that a method does not create itself (a parameter, a static field, the
 * field of objects that nobody saw being made), and keys from there. Interned by {@link Paths}:
 * equal paths are one object.
 */
final class Path {
  /** How many keys a path may have; longer ones are cut and their content is taken as unknown. */
  static final int MAX_DEPTH = 5;

  /** Where a path begins. */
  sealed interface Root {
    /** A parameter of a method; 0 is the receiver. */
    record Parameter(Procedure procedure, int index) implements Root {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Parameter parameter
            && procedure == parameter.procedure
            && index == parameter.index;
      }

      @Override
      public int hashCode() {
        return procedure.number() * 31 + index;
      }
    }

    /** A static field of the program. */
    record Static(FieldDecl field) implements Root {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Static known && field == known.field;
      }

      @Override
      public int hashCode() {
        return field.hashCode();
      }
    }

    /** A static field of a library. */
    record LibraryStatic(String name) implements Root {}

    /** A field of any object whose creation is not in sight. */
    record Slot(FieldDecl field) implements Root {
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Slot slot && field == slot.field;
      }

      @Override
      public int hashCode() {
        return field.hashCode() + 1;
      }
    }
  }

  private final Root root;
  private final @Nullable Path parent;
  private final @Nullable HeapKey key;
  private final TypeShape type;
  private final List<Declared> declared;
  private final @Nullable FieldDecl field;
  private final int depth;
  private final boolean promises;
  private Map<HeapKey, Path> children = Map.of();
  private final Obj object;

  Path(
      Root root,
      @Nullable Path parent,
      @Nullable HeapKey key,
      TypeShape type,
      List<Declared> declared,
      @Nullable FieldDecl field,
      boolean promises,
      Objects objects) {
    this.root = root;
    this.parent = parent;
    this.key = key;
    this.type = type;
    this.declared = declared;
    this.field = field;
    this.promises = promises;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.object = objects.symbolic(this);
  }

  Root root() {
    return root;
  }

  @Nullable Path parent() {
    return parent;
  }

  @Nullable HeapKey key() {
    return key;
  }

  /** Its declared type. */
  TypeShape type() {
    return type;
  }

  /** What its last part is declared to hold. */
  List<Declared> declared() {
    return declared;
  }

  /** The field that its last part is, if it is one of the program. */
  @Nullable FieldDecl field() {
    return field;
  }

  int depth() {
    return depth;
  }

  /** The object that stands for whatever is there. */
  Obj object() {
    return object;
  }

  /**
   * Whether a value read there carries a label of its own. The parts of an object of the program do
   * that themselves.
   */
  boolean promises() {
    return promises;
  }

  /** The paths one key further that were asked for. */
  Map<HeapKey, Path> children() {
    return children;
  }

  void grow(HeapKey next, Path child) {
    if (children.isEmpty()) {
      children = new HashMap<>(4);
    }
    children.put(next, child);
  }

  /** Whether it means the same in every method. */
  boolean isGlobal() {
    return !(root instanceof Root.Parameter);
  }

  @Override
  public String toString() {
    if (parent != null) {
      return parent.toString() + key;
    }
    if (root instanceof Root.Parameter parameter) {
      return parameter.index() == 0 ? "this" : "arg" + (parameter.index() - 1);
    }
    if (root instanceof Root.Static s) {
      return s.field().toString();
    }
    if (root instanceof Root.Slot s) {
      return "slot:" + s.field();
    }
    return ((Root.LibraryStatic) root).name();
  }
}
