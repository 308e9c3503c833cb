package dev.privet.analyzer.facts;

import dev.privet.analyzer.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A declared type: top level, nested, local or anonymous.
 *
 * @param kind what it is
 * @param name its simple name; empty for an anonymous class
 * @param binaryName its name within its package: {@code Outer$Inner}, {@code Outer$1} (anonymous,
 *     numbered in source order within the top level type), {@code Outer$1Local}
 * @param outer the binary name of the enclosing type
 * @param modifiers as in {@link java.lang.reflect.Modifier}; implied ones included (a record nested
 *     anywhere is static, and so on), so that "not static" on a nested class means that it has an
 *     enclosing instance
 * @param typeParameters its type parameters
 * @param superclass the superclass as written; for an anonymous class the type it extends or
 *     implements; absent for none
 * @param interfaces the interfaces as written ({@code extends} of an interface too)
 * @param annotations its annotations
 * @param components the components of a record, else empty
 * @param fields its fields, enum constants and component fields
 * @param methods its methods, constructors and initialisers
 * @param lambdas the lambda expressions in the bodies of {@code methods} and of each other;
 *     instructions refer to them by index
 * @param captures for a local or anonymous class, the names of the variables of the enclosing body
 *     that it uses. Its methods read such a variable {@code x} as the field {@code val$x} of {@code
 *     this}; {@link Instruction.New} sets the fields before the constructor runs
 * @param span where its name stands; for an anonymous class its {@code new} expression's type
 * @param extent its whole text
 */
public record TypeFacts(
    Kind kind,
    String name,
    String binaryName,
    Optional<String> outer,
    int modifiers,
    List<TypeParameterFact> typeParameters,
    TypeRef superclass,
    List<TypeRef> interfaces,
    List<AnnotationFact> annotations,
    List<ParameterFact> components,
    List<FieldFact> fields,
    List<MethodFact> methods,
    List<LambdaFact> lambdas,
    List<String> captures,
    Span span,
    Span extent) {
  /** The name of the interface that stands for an annotated package. */
  public static final String PACKAGE_INFO = "package-info";

  /** The kinds of type declaration. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  public TypeFacts {
    typeParameters = List.copyOf(typeParameters);
    interfaces = List.copyOf(interfaces);
    annotations = List.copyOf(annotations);
    components = List.copyOf(components);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    lambdas = List.copyOf(lambdas);
    captures = List.copyOf(captures);
  }
}
