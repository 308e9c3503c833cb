package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.LibraryType;
import java.util.List;
import java.util.Map;

/** The notation of types: {@code java.util.Map<K, V>}. */
final class TypeNotation {
  private TypeNotation() {}

  /** A type of a {@code types} entry, from its head. */
  static LibraryType parse(String head, List<String> supertypes, Map<String, String> content)
      throws NotationException {
    int open = head.indexOf('<');
    String name = open < 0 ? head : head.substring(0, open);
    if (!name.contains(".") || !CallNotation.isQualified(name)) {
      throw new NotationException("a qualified type: com.acme.Box<T>");
    }
    if (open < 0) {
      return new LibraryType(name, List.of(), supertypes, content);
    }
    if (!head.endsWith(">")) {
      throw new NotationException("type parameters: com.acme.Box<K, V>");
    }
    List<String> parameters = List.of(head.substring(open + 1, head.length() - 1).split(", *", -1));
    for (String parameter : parameters) {
      if (parameter.contains(".") || !CallNotation.isQualified(parameter)) {
        throw new NotationException("type parameters: com.acme.Box<K, V>");
      }
    }
    return new LibraryType(name, parameters, supertypes, content);
  }

  /** A type expression: names, dots, type arguments and array brackets; also {@code this}. */
  static String expression(String text) throws NotationException {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
      if (depth < 0 || (!Character.isJavaIdentifierPart(c) && "<>,. []?".indexOf(c) < 0)) {
        throw new NotationException("a type: java.util.List<T>");
      }
    }
    if (depth != 0 || !Character.isJavaIdentifierStart(text.charAt(0))) {
      throw new NotationException("a type: java.util.List<T>");
    }
    return text;
  }
}
