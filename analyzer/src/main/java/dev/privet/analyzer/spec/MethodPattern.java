package dev.privet.analyzer.spec;

import java.util.List;
import java.util.Optional;

/**
 * Which library methods a row is about.
 *
 * @param type the qualified name of the declaring type; its subtypes are meant too. {@code
 *     com.acme.**} for every type in that package and those under it, as if it were the least
 *     specific supertype
 * @param names the method names; {@code new} for constructors; a trailing {@code *} matches any
 *     rest; the single name {@code *} is any
 * @param parameters the erased parameter types as simple or qualified names, {@code *} for any one;
 *     a last {@code ..} for any further ones, a last {@code T...} for any number of that type;
 *     empty optional for {@code (..)}, any
 */
public record MethodPattern(String type, List<String> names, Optional<List<String>> parameters) {
  public MethodPattern {
    names = List.copyOf(names);
    parameters = parameters.map(List::copyOf);
  }
}
