package dev.privet.analyzer.link;

import dev.privet.analyzer.library.TypeShape;
import java.util.Set;

/** Questions about types that need no program. */
public final class Shapes {
  /** A type of which nothing is known. */
  public static final TypeShape UNKNOWN = TypeShape.of("?");

  /** Text. */
  public static final TypeShape STRING = TypeShape.of("java.lang.String");

  private static final Set<String> NUMBERS =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.lang.Number");
  private static final Set<String> OTHER_SCALARS =
      Set.of(
          "boolean",
          "java.lang.Boolean",
          "char",
          "java.lang.Character",
          "java.lang.String",
          "java.lang.CharSequence",
          "void",
          "java.lang.Void",
          "java.util.UUID",
          "java.util.Date",
          "java.util.Locale",
          "java.util.Currency",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.Instant",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.LocalTime",
          "java.time.Duration",
          "java.time.Period",
          "java.net.InetAddress",
          "java.lang.Class");

  private Shapes() {}

  /** Whether nothing is known of it. */
  public static boolean isUnknown(TypeShape type) {
    String name = type.name();
    return type.variable()
        || (name.length() == 1 && name.charAt(0) == '?')
        || (name.length() == 16 && name.equals("java.lang.Object"));
  }

  /** Whether it is a number, primitive or not. */
  public static boolean isNumber(TypeShape type) {
    return type.dimensions() == 0 && NUMBERS.contains(type.name());
  }

  /** Whether its values have no parts that the analysis keeps apart: text, numbers, dates. */
  public static boolean isScalar(TypeShape type) {
    return type.dimensions() == 0
        && (NUMBERS.contains(type.name()) || OTHER_SCALARS.contains(type.name()));
  }

  /** Whether it is text. */
  public static boolean isText(TypeShape type) {
    return type.dimensions() == 0
        && (type.name().equals("java.lang.String") || type.name().equals("java.lang.CharSequence"));
  }

  /** Whether it is a truth value. */
  public static boolean isTruth(TypeShape type) {
    return type.dimensions() == 0
        && (type.name().equals("boolean") || type.name().equals("java.lang.Boolean"));
  }

  /** Whether it is primitive or {@code void}. */
  public static boolean isPrimitive(TypeShape type) {
    return type.dimensions() == 0
        && type.name().indexOf('.') < 0
        && !type.name().isEmpty()
        && Character.isLowerCase(type.name().charAt(0))
        && !type.variable();
  }

  /** The simple name with its type arguments, as a reader would write it. */
  public static String simple(TypeShape type) {
    if (type.name().equals("?")) {
      return "";
    }
    StringBuilder text = new StringBuilder(type.name().substring(type.name().lastIndexOf('.') + 1));
    if (!type.arguments().isEmpty()) {
      text.append('<');
      for (int i = 0; i < type.arguments().size(); i++) {
        text.append(i == 0 ? "" : ", ").append(simple(type.arguments().get(i)));
      }
      text.append('>');
    }
    for (int i = 0; i < type.dimensions(); i++) {
      text.append("[]");
    }
    return text.toString();
  }
}
