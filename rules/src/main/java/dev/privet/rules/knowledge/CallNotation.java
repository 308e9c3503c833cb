package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.MethodPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notation of methods: {@code trace|debug(..)}, {@code put(String,String)}, {@code log(*,..)}:
 * names, then erased parameter types, simple or qualified.
 */
final class CallNotation {
  private CallNotation() {}

  static MethodPattern parse(String type, String text) throws NotationException {
    int open = text.indexOf('(');
    if (open <= 0 || !text.endsWith(")")) {
      throw new NotationException("name(..), name|other(..) or name(Type,Type)");
    }
    List<String> names = List.of(text.substring(0, open).split("\\|", -1));
    for (String name : names) {
      if (!isName(name.endsWith("*") ? name.substring(0, name.length() - 1) + 'x' : name)) {
        throw new NotationException("method names separated by |");
      }
    }
    String inside = text.substring(open + 1, text.length() - 1).trim();
    return new MethodPattern(
        type, names, inside.equals("..") ? Optional.empty() : Optional.of(parameters(inside)));
  }

  private static List<String> parameters(String inside) throws NotationException {
    List<String> parameters = new ArrayList<>();
    String[] parts = inside.isEmpty() ? new String[0] : inside.split(",", -1);
    for (int i = 0; i < parts.length; i++) {
      String parameter = parts[i].trim();
      boolean last = i == parts.length - 1;
      String element =
          last && parameter.endsWith("...")
              ? parameter.substring(0, parameter.length() - 3)
              : parameter;
      while (element.endsWith("[]")) {
        element = element.substring(0, element.length() - 2);
      }
      if (!parameter.equals("*")
          && !isQualified(element)
          && !(parameter.equals("..") && i > 0 && last)) {
        throw new NotationException(
            "erased parameter types separated by commas: (String,int[],*,..), (Object...)");
      }
      parameters.add(parameter);
    }
    return parameters;
  }

  /** Whether it is a name, or several with dots between. */
  static boolean isQualified(String text) {
    int start = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
      if (!isName(text.substring(start, dot))) {
        return false;
      }
      start = dot + 1;
    }
    return isName(text.substring(start));
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == 0 ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
