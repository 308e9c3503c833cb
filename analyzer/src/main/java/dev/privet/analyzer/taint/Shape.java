package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of the things that a method cannot see by itself: constants, exact types and
 * closures at access paths. A method is interpreted once for every shape that makes a difference to
 * it.
 */
final class Shape {
  static final Shape NONE = new Shape(Map.of());

  private final Map<Path, Fact> facts;
  private final int hash;

  Shape(Map<Path, Fact> facts) {
    this.facts = facts;
    this.hash = facts.hashCode();
  }

  Map<Path, Fact> facts() {
    return facts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Shape shape && hash == shape.hash && facts.equals(shape.facts));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * What is known at one path.
   *
   * @param constant its constant, or null
   * @param types the exact types that it can have; empty for not known
   * @param closures the closures that it can be
   */
  record Fact(@Nullable Constant constant, List<TypeShape> types, List<Closure> closures) {
    Fact {
      types = List.copyOf(types);
      closures = List.copyOf(closures);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Fact fact
          && Objects.equals(constant, fact.constant)
          && types.equals(fact.types)
          && closures.equals(fact.closures);
    }

    @Override
    public int hashCode() {
      return (Objects.hashCode(constant) * 31 + types.hashCode()) * 31 + closures.hashCode();
    }
  }

  @Nullable Fact fact(Path path) {
    return facts.isEmpty() ? null : facts.get(path);
  }

  /** For messages only. */
  @Override
  public String toString() {
    Map<String, Fact> sorted = new TreeMap<>();
    facts.forEach((p, f) -> sorted.put(p.toString(), f));
    return sorted.toString();
  }
}
