package dev.privet.analyzer.facts;

/** Constants and types as text, much as Java writes them. */
final class ConstantText {
  private ConstantText() {}

  static String of(Constant constant) {
    if (constant instanceof Constant.Text text) {
      return '"' + escaped(text.value()) + '"';
    }
    if (constant instanceof Constant.Whole whole) {
      return Long.toString(whole.value());
    }
    if (constant instanceof Constant.Real real) {
      return Double.toString(real.value());
    }
    if (constant instanceof Constant.Truth truth) {
      return Boolean.toString(truth.value());
    }
    if (constant instanceof Constant.Letter letter) {
      return "'" + escaped(String.valueOf(letter.value())) + "'";
    }
    return constant instanceof Constant.ClassOf literal ? of(literal.type()) + ".class" : "null";
  }

  static String of(TypeRef type) {
    StringBuilder text = new StringBuilder(type.isAbsent() ? "?" : type.name());
    for (int i = 0; i < type.arguments().size(); i++) {
      text.append(i == 0 ? "<" : ", ").append(of(type.arguments().get(i)));
    }
    text.append(type.arguments().isEmpty() ? "" : ">");
    for (int i = 0; i < type.dimensions(); i++) {
      text.append("[]");
    }
    return text.toString();
  }

  private static String escaped(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        default -> {
          if (c < ' ') {
            text.append("\\u").append(String.format("%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    return text.toString();
  }
}
