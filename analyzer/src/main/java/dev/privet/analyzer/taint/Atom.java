package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.spec.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a label speaks of: known data, or whatever turns out to be at an access path. */
sealed interface Atom {
  /** Personal data of a known origin. */
  record Known(Declared origin) implements Atom {
    @Override
    @SuppressWarnings("ReferenceEquality") // equal origins are mostly the same one: ask that first
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Known known
              && (origin == known.origin || origin.equals(known.origin)));
    }

    @Override
    public int hashCode() {
      return (origin.category().key().hashCode() * 31 + origin.path().hashCode()) * 31
          + origin.declaration().hashCode();
    }
  }

  /**
   * The labels of what is at a path when the method is called; if that turns out to be a value
   * nobody knows anything of, what the path or the fallback is declared to hold.
   *
   * @param reads how much of the value is meant
   * @param fallback declarations through which the value passed on its way
   */
  record Unknown(Path path, Reads reads, List<Declared> fallback) implements Atom {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Unknown unknown
              && path == unknown.path
              && reads == unknown.reads
              && fallback.equals(unknown.fallback));
    }

    @Override
    public int hashCode() {
      return path.hashCode() * 3 + reads.ordinal();
    }
  }
}
