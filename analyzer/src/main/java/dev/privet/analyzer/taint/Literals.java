package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What constants in the text are: data of the kind that their variable's name promises, keys. */
final class Literals {
  private Literals() {}

  /**
   * Not data are empty and placeholder texts, and texts that repeat the variable's name ({@code
   * email = "email"}: a key, a column, a label).
   */
  static boolean looksLikeData(String text, String variable) {
    String trimmed = text.trim();
    if (trimmed.length() < 3) {
      return false;
    }
    String plain = letters(trimmed);
    String name = letters(variable);
    if (plain.isEmpty()) {
      return trimmed.chars().anyMatch(Character::isDigit);
    }
    if (name.contains(plain) || plain.contains(name)) {
      return false;
    }
    boolean placeholder =
        switch (plain) {
          case "unknown",
              "none",
              "null",
              "undefined",
              "empty",
              "anonymous",
              "default",
              "missing",
              "redacted",
              "hidden",
              "na" ->
              true;
          default -> false;
        };
    boolean expression =
        trimmed.indexOf('{') >= 0
            || trimmed.indexOf('%') >= 0
            || trimmed.indexOf('*') >= 0
            || trimmed.indexOf('<') >= 0
            || trimmed.indexOf('?') >= 0;
    return !placeholder && !expression;
  }

  private static String letters(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** A constant as an index or key, if the value is one. */
  static @Nullable String keyText(@Nullable Constant constant) {
    if (constant instanceof Constant.Text text) {
      return text.value();
    }
    if (constant instanceof Constant.Whole whole) {
      return Long.toString(whole.value());
    }
    if (constant instanceof Constant.Letter letter) {
      return String.valueOf(letter.value());
    }
    return null;
  }
}
