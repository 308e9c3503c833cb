package dev.privet.analyzer.classify;

import org.jspecify.annotations.Nullable;

/**
 * A name to be judged, with its context.
 *
 * @param kind what carries the name
 * @param name the identifier or literal as written
 * @param owner the simple name of the type that declares it (for a parameter or local: of the
 *     enclosing type); empty for a literal
 * @param type the simple name of its declared type ({@code String}, {@code boolean}, {@code
 *     List<String>}); empty where unknown
 * @param ownerIsPerson whether the owner is known to describe a person (it has other fields that
 *     are clearly a person's)
 */
public record NameQuery(Kind kind, String name, String owner, String type, boolean ownerIsPerson) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NameQuery query
        && kind == query.kind
        && name.equals(query.name)
        && owner.equals(query.owner)
        && type.equals(query.type)
        && ownerIsPerson == query.ownerIsPerson;
  }

  @Override
  public int hashCode() {
    int texts = (name.hashCode() * 31 + owner.hashCode()) * 31 + type.hashCode();
    return (texts * 31 + kind.ordinal()) * 2 + (ownerIsPerson ? 1 : 0);
  }

  /** What carries the name. */
  public enum Kind {
    FIELD,
    PARAMETER,
    LOCAL,
    /** A method without arguments that returns a value: {@code getEmail}, {@code email}. */
    ACCESSOR,
    /** A constant that names data: a map key, column, header, form field. */
    LITERAL
  }
}
