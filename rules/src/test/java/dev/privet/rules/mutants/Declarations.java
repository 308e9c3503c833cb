package dev.privet.rules.mutants;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils the declarations of types. */
final class Declarations {
  private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record)\\s+(\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+;");
  private static final List<String> PLATFORM =
      List.of(
          "Object",
          "String",
          "Integer",
          "List",
          "Map",
          "Optional",
          "StringBuilder",
          "Throwable",
          "Exception",
          "Iterable",
          "Function",
          "Record",
          "Enum",
          "Class",
          "System",
          "Override");
  private static final List<String> PACKAGES =
      List.of("java.lang", "java.util", "java.util.function", "org.slf4j", "");

  private Declarations() {}

  /** Types that extend themselves, each other, or something inside themselves. */
  static String cyclic(String text, Random random) {
    Matcher matcher = TYPE.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    String name = matcher.group(2);
    return switch (random.nextInt(4)) {
      case 0 -> matcher.replaceFirst("class $2 extends $2");
      case 1 -> matcher.replaceFirst("class $2 extends " + name + ".Inner");
      case 2 ->
          matcher.replaceFirst("class $2 extends Ring0")
              + "\nclass Ring0 extends Ring1 implements Ring2 {}\nclass Ring1 extends "
              + name
              + " {}\ninterface Ring2 extends Ring2, Ring3 {}\ninterface Ring3 extends Ring2 {}\n";
      default ->
          matcher.replaceFirst("class $2<T extends $2<T>> extends java.util.ArrayList<$2<T>>")
              + "\nclass "
              + name
              + "Knot<A extends B, B extends A> extends "
              + name
              + "Knot<B, A> {}\n";
    };
  }

  static String twice(String text) {
    Matcher declared = PACKAGE.matcher(text);
    return text + "\n" + declared.replaceAll("");
  }

  /** Calls a type like one of the platform, and perhaps the package too. */
  static String named(String text, Random random) {
    String name = PLATFORM.get(random.nextInt(PLATFORM.size()));
    Matcher matcher = TYPE.matcher(text);
    String renamed =
        matcher.find() ? text.replaceAll("\\b" + matcher.group(2) + "\\b", name) : text;
    if (random.nextBoolean()) {
      return renamed;
    }
    String home = PACKAGES.get(random.nextInt(PACKAGES.size()));
    return PACKAGE.matcher(renamed).replaceFirst(home.isEmpty() ? "" : "package " + home + ";");
  }
}
