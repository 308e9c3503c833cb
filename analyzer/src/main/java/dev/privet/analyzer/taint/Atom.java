package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.spec.Reads;
import java.util.List;

/** What a label speaks of: known data, or whatever turns out to be at an access path. */
sealed interface Atom {
  /** Personal data of a known origin. */
  record Known(Declared origin) implements Atom {}

  /**
   * The labels of what is at a path when the method is called; if that turns out to be a value
   * nobody knows anything of, what the path or the fallback is declared to hold.
   *
   * @param reads how much of the value is meant
   * @param fallback declarations through which the value passed on its way
   */
  record Unknown(Path path, Reads reads, List<Declared> fallback) implements Atom {}
}
