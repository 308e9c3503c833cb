package dev.privet.analyzer.evidence;

import java.util.BitSet;
import java.util.Map;

/** The methods on the ways that start at a trigger, by their qualified names. */
public final class Reached {
  private static final BitSet NONE = new BitSet();

  private final BitSet methods;
  private final Map<String, BitSet> named;

  Reached(BitSet methods, Map<String, BitSet> named) {
    this.methods = methods;
    this.named = named;
  }

  /** Whether a method of this name is among them. */
  public boolean contains(String qualifiedName) {
    return named.getOrDefault(qualifiedName, NONE).intersects(methods);
  }
}
