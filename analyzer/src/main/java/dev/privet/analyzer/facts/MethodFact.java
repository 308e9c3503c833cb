package dev.privet.analyzer.facts;

import dev.privet.analyzer.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A method, constructor or initialiser.
 *
 * <p>Initialisers have names of their own: {@link #CONSTRUCTOR}, {@link #FIELDS} (all instance
 * field initialisers and instance initialiser blocks in source order) and {@link #STATICS} (all
 * static ones). {@code FIELDS} and {@code STATICS} are present only where there is something to
 * run. A constructor's body begins with the call of {@code this(...)} or {@code super(...)}
 * (written or implied; implied ones only where a superclass is written) and then, unless it calls
 * {@code this(...)}, the call of {@code FIELDS} where that is present. A class without a
 * constructor gets the default one; an anonymous class gets one whose parameters are those of its
 * {@code new} expression (untyped), handed to {@code super}; a record gets its canonical
 * constructor and its accessors, a compact constructor ends with the assignments to the fields.
 *
 * @param name its name
 * @param typeParameters type parameters as written, each with its first bound
 * @param parameters its parameters
 * @param returnType its return type as written; {@code void} for constructors and initialisers
 * @param modifiers as in {@link java.lang.reflect.Modifier}; methods of interfaces are public, and
 *     abstract where they have no body
 * @param isDefault whether it is an interface's {@code default} method
 * @param implied whether no text of the source declares it
 * @param annotations its annotations
 * @param body its body; empty for abstract and native methods
 * @param span where its name stands; for an implied one where its type's name or component stands
 */
public record MethodFact(
    String name,
    List<TypeParameterFact> typeParameters,
    List<ParameterFact> parameters,
    TypeRef returnType,
    int modifiers,
    boolean isDefault,
    boolean implied,
    List<AnnotationFact> annotations,
    Optional<Body> body,
    Span span) {
  /** The name of every constructor. */
  public static final String CONSTRUCTOR = "<init>";

  /** The name of the method that runs the instance initialisers. */
  public static final String FIELDS = "<fields>";

  /** The name of the method that runs the static initialisers. */
  public static final String STATICS = "<clinit>";

  public MethodFact {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    annotations = List.copyOf(annotations);
  }
}
