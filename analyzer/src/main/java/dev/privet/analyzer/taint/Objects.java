package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import org.jspecify.annotations.Nullable;

/**
 * Makes abstract objects, each once, and numbers them in the order in which they are first met. The
 * objects are their own keys in an open hash table: there are very many of them.
 */
final class Objects {
  private @Nullable Obj[] table = new Obj[1 << 14];

  /** The hash codes of the objects in the table: most others are told apart by them alone. */
  private int[] hashes = new int[1 << 14];

  private int known;
  private int next;

  private Obj of(
      Obj.Kind kind, Object site, @Nullable Obj inner, TypeShape type, @Nullable Closure closure) {
    int mask = table.length - 1;
    int hash = hash(kind, site, inner, type);
    int at = hash & mask;
    for (Obj each = table[at]; each != null; each = table[at]) {
      if (hashes[at] == hash && each.isMade(kind, site, inner, type, closure)) {
        return each;
      }
      at = (at + 1) & mask;
    }
    Obj made = new Obj(next++, kind, null, site, inner, type, closure);
    table[at] = made;
    hashes[at] = hash;
    known++;
    if (known * 2 > table.length) {
      grow();
    }
    return made;
  }

  private static int hash(
      Obj.Kind kind, @Nullable Object site, @Nullable Obj inner, TypeShape type) {
    int hash = System.identityHashCode(site) * 31 + (inner == null ? 7 : inner.number());
    hash = ((hash * 31 + type.name().hashCode()) * 31 + kind.ordinal()) * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  private void grow() {
    @Nullable Obj[] oldTable = table;
    int[] oldHashes = hashes;
    table = new Obj[oldTable.length * 2];
    hashes = new int[table.length];
    int mask = table.length - 1;
    for (int i = 0; i < oldTable.length; i++) {
      if (oldTable[i] != null) {
        int at = oldHashes[i] & mask;
        while (table[at] != null) {
          at = (at + 1) & mask;
        }
        table[at] = oldTable[i];
        hashes[at] = oldHashes[i];
      }
    }
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
    Obj last = object.lastSeenFrom(call);
    if (last == null) {
      last = of(object.kind(), call, object.innermost(), object.type(), object.closure());
      object.seen(call, last);
    }
    return last;
  }
}
