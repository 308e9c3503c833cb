package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import java.lang.reflect.Modifier;

/** From written modifiers to the bits of {@link Modifier}. */
final class Modifiers {
  private Modifiers() {}

  static int of(NodeList<com.github.javaparser.ast.Modifier> modifiers) {
    int bits = 0;
    for (com.github.javaparser.ast.Modifier modifier : modifiers) {
      bits |=
          switch (modifier.getKeyword()) {
            case PUBLIC -> Modifier.PUBLIC;
            case PROTECTED -> Modifier.PROTECTED;
            case PRIVATE -> Modifier.PRIVATE;
            case ABSTRACT -> Modifier.ABSTRACT;
            case STATIC -> Modifier.STATIC;
            case FINAL -> Modifier.FINAL;
            case TRANSIENT -> Modifier.TRANSIENT;
            case VOLATILE -> Modifier.VOLATILE;
            case SYNCHRONIZED -> Modifier.SYNCHRONIZED;
            case NATIVE -> Modifier.NATIVE;
            case STRICTFP -> Modifier.STRICT;
            default -> 0;
          };
    }
    return bits;
  }
}
