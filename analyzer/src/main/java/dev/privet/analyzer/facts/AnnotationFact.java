package dev.privet.analyzer.facts;

import java.util.List;

/**
 * An annotation as written.
 *
 * @param name the name as written, without {@code @}
 * @param elements its elements in source order; a single value is called {@code value}
 */
public record AnnotationFact(String name, List<Element> elements) {
  public AnnotationFact {
    elements = List.copyOf(elements);
  }

  /** One named element. */
  public record Element(String name, Value value) {}

  /** The value of an element, as far as syntax tells it. */
  public sealed interface Value {
    /**
     * A literal, or an expression that folds to one by syntax alone ({@code "a" + "b"}, {@code
     * -1}).
     */
    record Literal(Constant constant) implements Value {}

    /** A name of a constant, an enum constant or a field, dots kept. */
    record Name(String name) implements Value {}

    /** An array initialiser. */
    record Many(List<Value> values) implements Value {
      public Many {
        values = List.copyOf(values);
      }
    }

    /** A concatenation of parts of which some are names. */
    record Joined(List<Value> parts) implements Value {
      public Joined {
        parts = List.copyOf(parts);
      }
    }

    /** A nested annotation. */
    record Nested(AnnotationFact annotation) implements Value {}

    /** Any other expression; not evaluated. */
    record Other() implements Value {}
  }
}
