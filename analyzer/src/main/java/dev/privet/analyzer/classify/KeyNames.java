package dev.privet.analyzer.classify;

import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.TypeDecl;
import java.util.Locale;
import java.util.Set;

/**
 * The names that say which datum another one is, and are none: {@code name} beside {@code value},
 * {@code user.setAttribute(name, text)}.
 */
final class KeyNames {
  private static final String NAME = "name";
  private static final String VALUE = "value";
  private static final Set<String> BAGS =
      English.words(
          """
          attribute attributes property properties note notes parameter parameters param header
          headers claim claims option options
          """);

  private KeyNames() {}

  /** Whether a field of {@code owner}, or what its accessor hands out, is the key of a pair. */
  static boolean isKey(String name, TypeDecl owner) {
    boolean named = name.equals(NAME) || name.equals("getName");
    return named && owner.fields().containsKey(VALUE);
  }

  /** Whether a parameter is the key of what the method stores or looks up. */
  static boolean isKey(Procedure procedure, ParameterFact parameter) {
    if (!parameter.name().equals(NAME)) {
      return false;
    }
    for (ParameterFact other : procedure.fact().parameters()) {
      if (other.name().equals(VALUE) || other.name().equals("values")) {
        return true;
      }
    }
    if (isKey(NAME, procedure.owner())) {
      return true;
    }
    String method = procedure.name().toLowerCase(Locale.ROOT);
    return !procedure.isConstructor() && BAGS.stream().anyMatch(method::endsWith);
  }
}
