package dev.privet.rules.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a text token by token. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+|\"(?:[^\"\\\\\\n]|\\\\.)*\"|\\s+|[^\\w\\s]");
  private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*(?=\\()");
  private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*\\b");

  private Tokens() {}

  private static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  static String deleted(String text, int count, Random random) {
    List<String> tokens = of(text);
    for (int i = 0; i < count && !tokens.isEmpty(); i++) {
      tokens.remove(random.nextInt(tokens.size()));
    }
    return String.join("", tokens);
  }

  static String exchanged(String text, int count, Random random) {
    List<String> tokens = of(text);
    for (int i = 0; i < count && !tokens.isEmpty(); i++) {
      java.util.Collections.swap(
          tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
    }
    return String.join("", tokens);
  }

  static String repeated(String text, int times, Random random) {
    List<String> tokens = of(text);
    if (tokens.isEmpty()) {
      return text;
    }
    int at = random.nextInt(tokens.size());
    tokens.set(at, tokens.get(at).repeat(times));
    return String.join("", tokens);
  }

  /** Gives all methods, or all types, or a tenth of either, one name. */
  static String renamed(String text, Random random) {
    boolean all = random.nextBoolean();
    Pattern pattern = random.nextBoolean() ? NAME : TYPE;
    Matcher matcher = pattern.matcher(text);
    String name = null;
    StringBuilder spoilt = new StringBuilder();
    while (matcher.find()) {
      if (name == null) {
        name = matcher.group();
      }
      boolean changed = all || random.nextInt(10) == 0;
      matcher.appendReplacement(spoilt, Matcher.quoteReplacement(changed ? name : matcher.group()));
    }
    return matcher.appendTail(spoilt).toString();
  }
}
