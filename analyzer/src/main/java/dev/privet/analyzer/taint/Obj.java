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

  private final Kind kind;
  private final @Nullable Path path;
  private final @Nullable Object site;
  private final @Nullable Obj inner;
  private final TypeShape type;
  private final @Nullable Closure closure;
  private final int depth;
  private final int hash;

  private Obj(
      Kind kind,
      @Nullable Path path,
      @Nullable Object site,
      @Nullable Obj inner,
      TypeShape type,
      @Nullable Closure closure) {
    this.kind = kind;
    this.path = path;
    this.site = site;
    this.inner = inner;
    this.type = type;
    this.closure = closure;
    this.depth = inner == null ? 0 : inner.depth + 1;
    this.hash =
        (path != null ? System.identityHashCode(path) : System.identityHashCode(site)) * 31
            + (inner == null ? kind.ordinal() : inner.hash);
  }

  static Obj symbolic(Path path) {
    return new Obj(Kind.SYMBOLIC, path, null, null, path.type(), null);
  }

  /** A new object of exactly a type, made at a site (an instruction, compared by identity). */
  static Obj fresh(Object site, TypeShape type) {
    return new Obj(Kind.FRESH, null, site, null, type, null);
  }

  static Obj opaque(Object site, TypeShape type) {
    return new Obj(Kind.OPAQUE, null, site, null, type, null);
  }

  static Obj closure(Object site, Closure closure, TypeShape type) {
    return new Obj(Kind.FRESH, null, site, null, type, closure);
  }

  /** The object as the caller at {@code call} sees it. */
  Obj seenFrom(Object call) {
    if (kind == Kind.SYMBOLIC) {
      throw new IllegalStateException("a symbolic object is substituted, not renamed");
    }
    Obj base = depth >= MAX_INNER && inner != null ? inner : this;
    return new Obj(kind, null, call, base, type, closure);
  }

  /** The same object with a better known type. */
  Obj as(TypeShape better) {
    return new Obj(kind, path, site, inner, better, closure);
  }

  Kind kind() {
    return kind;
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
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Obj obj)
        || hash != obj.hash
        || kind != obj.kind
        || path != obj.path
        || site != obj.site) {
      return false;
    }
    return inner == null ? obj.inner == null : inner.equals(obj.inner);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return kind == Kind.SYMBOLIC
        ? String.valueOf(path)
        : kind.name().toLowerCase(java.util.Locale.ROOT) + " " + type;
  }
}
