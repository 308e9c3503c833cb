package dev.privet.analyzer.facts;

import dev.privet.analyzer.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A field, an enum constant, or the field of a record component.
 *
 * @param name its name
 * @param type its type as written; for an enum constant the enum
 * @param modifiers as in {@link java.lang.reflect.Modifier}; fields of interfaces carry {@code
 *     public static final}, enum constants too
 * @param enumConstant whether it is an enum constant
 * @param constant the initialiser, where it is a literal or folds to one by syntax alone
 * @param annotations its annotations (for a component those of the component)
 * @param span where its name stands
 */
public record FieldFact(
    String name,
    TypeRef type,
    int modifiers,
    boolean enumConstant,
    Optional<Constant> constant,
    List<AnnotationFact> annotations,
    Span span) {
  public FieldFact {
    annotations = List.copyOf(annotations);
  }
}
