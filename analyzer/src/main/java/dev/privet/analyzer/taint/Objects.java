package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes abstract objects, each once, and numbers them in the order in which they are first met. */
final class Objects {
  private final Map<Object, Map<Key, Obj>> bySite = new IdentityHashMap<>();
  private int next;

  private record Key(Obj.Kind kind, @Nullable Obj inner, TypeShape type, @Nullable Closure closure) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && kind == key.kind
          && inner == key.inner
          && type.equals(key.type)
          && (closure == null ? key.closure == null : closure.equals(key.closure));
    }

    @Override
    public int hashCode() {
      return (inner == null ? 7 : inner.number()) * 31 + type.name().hashCode() + kind.ordinal();
    }
  }

  private Obj of(Obj.Kind kind, Object site, @Nullable Obj inner, TypeShape type, @Nullable Closure closure) {
    Map<Key, Obj> atSite = bySite.computeIfAbsent(site, s -> new HashMap<>(4));
    Key key = new Key(kind, inner, type, closure);
    Obj known = atSite.get(key);
    if (known == null) {
      known = new Obj(next++, kind, null, site, inner, type, closure);
      atSite.put(key, known);
    }
    return known;
  }

  /** The object that stands for what is at a path; to be called once for each path. */
  Obj symbolic(Path path) {
    return new Obj(next++, Obj.Kind.SYMBOLIC, path, null, null, path.type(), null);
  }

  /** A new object of exactly a type, made at a site (an instruction, compared by identity). */
  Obj fresh(Object site, TypeShape type) {
    return of(Obj.Kind.FRESH, site, null, type, null);
  }

  /** An object that came out of code that is not in sight. */
  Obj opaque(Object site, TypeShape type) {
    return of(Obj.Kind.OPAQUE, site, null, type, null);
  }

  /** A function. */
  Obj closure(Object site, Closure closure, TypeShape type) {
    return of(Obj.Kind.FRESH, site, null, type, closure);
  }

  /** An object of a callee as the caller at {@code call} sees it. */
  Obj seenFrom(Obj object, Object call) {
    return of(object.kind(), call, object.innermost(), object.type(), object.closure());
  }
}
