package dev.privet.rules.mutants;

import java.util.Random;

/** Members of unreasonable size, and their way into a class. */
final class Members {
  private Members() {}

  /** The text with a member before the last brace; a class of its own where there is none. */
  static String into(String text, String member) {
    int brace = text.lastIndexOf('}');
    return brace < 0
        ? text + "\nclass Mutant {" + member + "}\n"
        : text.substring(0, brace) + member + text.substring(brace);
  }

  static String nested(int depth, Random random) {
    String head = "\n  Object nested" + random.nextInt(1000) + "(String email) {\n";
    return switch (random.nextInt(9)) {
      case 0 -> head + "return " + "(".repeat(depth) + "email" + ")".repeat(depth) + "; }\n";
      case 1 -> head + "{".repeat(depth) + "log(email);" + "}".repeat(depth) + "return null; }\n";
      case 2 -> head + "return " + "f(".repeat(depth) + "email" + ")".repeat(depth) + "; }\n";
      case 3 -> head + "return " + "() -> ".repeat(depth) + "email; }\n";
      case 4 -> head + "return email" + ".concat(email)".repeat(depth) + "; }\n";
      case 5 -> head + "return " + "email == null ? email : ".repeat(depth) + "email; }\n";
      case 6 -> "\n  " + "class N { ".repeat(depth) + "String email;" + "}".repeat(depth) + "\n";
      case 7 ->
          "\n  " + "java.util.List<".repeat(depth) + "String" + ">".repeat(depth) + " emails;\n";
      default -> head + "if (email != null) ".repeat(depth) + "log(email); return email; }\n";
    };
  }

  static String literal(int length, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "\n  String huge = \"" + "x".repeat(length) + "\";\n";
      case 1 -> "\n  long huge = " + "9".repeat(length) + "L;\n";
      case 2 -> "\n  String huge = \"\"\"\n" + "line\n".repeat(length / 5) + "\"\"\";\n";
      default -> "\n  int[] huge = {" + "1, ".repeat(length / 20) + "1};\n";
    };
  }

  static String longMethod(int lines, Random random) {
    StringBuilder member = new StringBuilder("\n  String longMethod(String email) {\n");
    member.append("    String s0 = email;\n");
    int kind = random.nextInt(4);
    for (int i = 1; i < lines; i++) {
      switch (kind) {
        case 0 -> member.append("    String s").append(i).append(" = s").append(i - 1);
        case 1 -> member.append("    s0 = s0 + call").append(i % 50).append("(email)");
        case 2 -> member.append("    if (s0 != null) { s0 = f(s0); } log(s0)");
        default -> member.append("    Object o").append(i).append(" = new Object(); log(email)");
      }
      member.append(";\n");
    }
    return member.append("    return s0;\n  }\n").toString();
  }

  static String concatenation(int terms, Random random) {
    StringBuilder member = new StringBuilder("\n  String sum(String email, String name) {\n");
    member.append("    return email");
    for (int i = 0; i < terms; i++) {
      member.append(
          switch (random.nextInt(4)) {
            case 0 -> " + name";
            case 1 -> " + \"x\"";
            case 2 -> " + f(email)";
            default -> " + " + i;
          });
    }
    return member.append(";\n  }\n").toString();
  }

  static String wideSwitch(int cases, Random random) {
    boolean arrows = random.nextBoolean();
    StringBuilder member = new StringBuilder("\n  String wide(int i, String email) {\n");
    member.append("    String s = email;\n    switch (i) {\n");
    for (int i = 0; i < cases; i++) {
      member.append("      case ").append(i).append(arrows ? " -> s = s + " : ": s = s + ");
      member.append(i).append(arrows || random.nextBoolean() ? ";\n" : "; break;\n");
    }
    return member.append("    }\n    return s;\n  }\n").toString();
  }
}
