package dev.privet.analyzer.taint;

import dev.privet.analyzer.spec.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a method says that it makes of a value. Believed only of methods whose bodies
 * are not in sight; of others the body counts.
 */
final class NamedForms {
  private NamedForms() {}

  /** The form that a method out of sight gives to what it is handed; null if its name says none. */
  static @Nullable Form of(String method, String typeName) {
    List<String> words = words(method);
    for (String word : words) {
      if (isUndoing(word)) {
        return null;
      }
    }
    for (String word : words) {
      Form form = ofWord(word);
      if (form != null) {
        return form;
      }
    }
    String simple = typeName.substring(typeName.lastIndexOf('.') + 1);
    for (String word : words(simple)) {
      Form form = ofAgent(word);
      if (form != null) {
        return form;
      }
    }
    return null;
  }

  /** Whether a method says that it covers what it is handed. */
  static boolean saysCovering(String method) {
    String name = method.toLowerCase(Locale.ROOT);
    for (String word :
        List.of(
            "mask",
            "redact",
            "obfusc",
            "obscure",
            "conceal",
            "censor",
            "hide",
            "hidden",
            "anonym",
            "scrub",
            "pseudonym",
            "partial",
            "protect",
            "sanit")) {
      if (name.contains(word)) {
        return !name.contains("unmask");
      }
    }
    return false;
  }

  private static boolean isUndoing(String word) {
    return word.startsWith("un")
        || word.startsWith("de")
        || word.equals("is")
        || word.equals("has");
  }

  private static @Nullable Form ofWord(String word) {
    if (word.startsWith("mask") || word.startsWith("redact") || word.startsWith("obfuscat")) {
      return Form.MASKED;
    }
    if (word.startsWith("anonymi")) {
      return Form.ANONYMISED;
    }
    if (word.startsWith("pseudonymi")) {
      return Form.TOKENISED;
    }
    if (word.startsWith("encrypt")) {
      return Form.ENCRYPTED;
    }
    return switch (word) {
      case "hash",
          "hashed",
          "hashing",
          "digest",
          "sha",
          "md",
          "bcrypt",
          "scrypt",
          "argon",
          "hmac" ->
          word.equals("hmac") ? Form.KEYED_HASH : Form.HASHED;
      default -> null;
    };
  }

  private static @Nullable Form ofAgent(String word) {
    return switch (word) {
      case "masker", "masking", "redactor", "redaction", "obfuscator" -> Form.MASKED;
      case "anonymizer", "anonymiser", "anonymization" -> Form.ANONYMISED;
      case "pseudonymizer", "pseudonymiser" -> Form.TOKENISED;
      case "hasher", "hashing" -> Form.HASHED;
      case "encryptor", "encrypter", "encryption" -> Form.ENCRYPTED;
      default -> null;
    };
  }

  /** The words of an identifier, in lower case; digits end a word and are dropped. */
  private static List<String> words(String identifier) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < identifier.length(); i++) {
      char c = identifier.charAt(i);
      boolean begins =
          Character.isUpperCase(c)
              && (i == 0
                  || !Character.isUpperCase(identifier.charAt(i - 1))
                  || (i + 1 < identifier.length()
                      && Character.isLowerCase(identifier.charAt(i + 1))));
      if ((begins || !Character.isLetter(c)) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
