package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import org.jspecify.annotations.Nullable;

/**
 * An abstract object. Three kinds: <em>fresh</em> ones are allocation sites of this method or of a
 * method it called (the site is then the call and {@link #inner} the callee's object);
 * <em>opaque</em> ones came out of code that is not in sight; <em>symbolic</em> ones stand for
 * whatever is at an access path.
 */
final class Obj {
  /** How many calls deep an allocation is told apart. */
  private static final int MAX_INNER = 4;

  /** The kinds. */
  enum Kind {
    FRESH,
    OPAQUE,
    SYMBOLIC
  }

  private final int number;
  private final Kind kind;
  private final @Nullable Path path;
  private final @Nullable Object site;
  private final @Nullable Obj inner;
  private final TypeShape type;
  private final @Nullable Closure closure;
  private final int depth;
  private @Nullable Object lastCall;
  private @Nullable Obj lastSeen;

  Obj(
      int number,
      Kind kind,
      @Nullable Path path,
      @Nullable Object site,
      @Nullable Obj inner,
      TypeShape type,
      @Nullable Closure closure) {
    this.number = number;
    this.kind = kind;
    this.path = path;
    this.site = site;
    this.inner = inner;
    this.type = type;
    this.closure = closure;
    this.depth = inner == null ? 0 : inner.depth + 1;
  }

  /** Its number: the order in which objects were first met. */
  int number() {
    return number;
  }

  /** The object to tell apart at a call; very deep ones are the same as one call further in. */
  Obj innermost() {
    if (kind == Kind.SYMBOLIC) {
      throw new IllegalStateException("a symbolic object is substituted, not renamed");
    }
    return depth >= MAX_INNER && inner != null ? inner : this;
  }

  Kind kind() {
    return kind;
  }

  /** What it was when it was last seen from a call; null if it was seen from another one since. */
  @SuppressWarnings("ReferenceEquality")
  @Nullable Obj lastSeenFrom(Object call) {
    return lastCall == call ? lastSeen : null;
  }

  /** Remembers what it is at a call: the same call tends to ask again. */
  void seen(Object call, Obj there) {
    lastCall = call;
    lastSeen = there;
  }

  /** The access path of a symbolic object. */
  Path path() {
    if (path == null) {
      throw new IllegalStateException("not symbolic");
    }
    return path;
  }

  /** What made it: an instruction, a parameter, a place in an opaque object. */
  @Nullable Object site() {
    return site;
  }

  /** The callee's object that it is at a call. */
  @Nullable Obj inner() {
    return inner;
  }

  /** Whether it is what is made of these things. */
  @SuppressWarnings("ReferenceEquality")
  boolean isMade(
      Kind ofKind,
      Object atSite,
      @Nullable Obj ofInner,
      TypeShape ofType,
      @Nullable Closure ofClosure) {
    return site == atSite
        && inner == ofInner
        && kind == ofKind
        && (type == ofType || type.equals(ofType))
        && (closure == null ? ofClosure == null : closure.equals(ofClosure));
  }

  TypeShape type() {
    return type;
  }

  @Nullable Closure closure() {
    return closure;
  }

  boolean isSymbolic() {
    return kind == Kind.SYMBOLIC;
  }

  boolean isFresh() {
    return kind == Kind.FRESH;
  }

  boolean isOpaque() {
    return kind == Kind.OPAQUE;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return kind == Kind.SYMBOLIC
        ? String.valueOf(path)
        : kind.name().toLowerCase(java.util.Locale.ROOT) + " " + type;
  }
}
