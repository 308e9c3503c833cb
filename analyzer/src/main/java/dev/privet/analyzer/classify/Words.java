package dev.privet.analyzer.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The reading of an identifier as words: {@code homeEMailAddr2} is <i>home email address</i>.
 *
 * <p>Splits at case changes, digits and punctuation, then writes out abbreviations, joins compounds
 * ({@code e-mail}), opens glued words ({@code firstname}) and takes the plural off words that the
 * vocabulary knows. Numbers are dropped. A phrase of the vocabulary goes through the same reading,
 * so both sides always agree.
 */
final class Words {
  private final Set<String> known;
  private final Map<String, List<String>> glued;
  private final Map<String, List<String>> memo = new ConcurrentHashMap<>();

  private Words(Set<String> known, Map<String, List<String>> glued) {
    this.known = known;
    this.glued = glued;
  }

  /** The reading that knows the words of these phrases. */
  static Words knowing(Iterable<String> phrases) {
    Set<String> known = new HashSet<>(English.PEOPLE);
    known.addAll(English.PEOPLE_IN_NAMES);
    known.addAll(English.PEOPLE_AS_TYPES);
    Map<String, List<String>> glued = new HashMap<>();
    for (String phrase : phrases) {
      List<String> words = compounds(spelt(split(phrase)));
      known.addAll(words);
      known.addAll(split(phrase));
      if (words.size() > 1) {
        glued.putIfAbsent(String.join("", split(phrase)), words);
        glued.putIfAbsent(String.join("", words), words);
      }
    }
    known.removeAll(glued.keySet());
    Words all = new Words(Set.copyOf(known), glued);
    known.removeIf(word -> all.singular(word).isPresent());
    return new Words(known, glued);
  }

  /** The words of an identifier. */
  List<String> of(String identifier) {
    List<String> words = memo.get(identifier);
    if (words == null) {
      words = List.copyOf(read(identifier));
      memo.put(identifier, words);
    }
    return words;
  }

  private List<String> read(String identifier) {
    List<String> opened = new ArrayList<>();
    for (String word : compounds(spelt(split(identifier)))) {
      opened.addAll(open(word));
    }
    return compounds(opened);
  }

  private List<String> open(String word) {
    if (known.contains(word)) {
      return List.of(word);
    }
    List<String> phrase = glued.get(word);
    if (phrase != null) {
      return phrase;
    }
    Optional<String> singular = singular(word);
    if (singular.isPresent()) {
      List<String> written = English.SPELLINGS.getOrDefault(singular.get(), List.of());
      return written.isEmpty()
          ? glued.getOrDefault(singular.get(), List.of(singular.get()))
          : written;
    }
    return prefixed(word);
  }

  /** {@code useremail}: a word for a person, or the like, with a known word or phrase behind it. */
  private List<String> prefixed(String word) {
    for (int cut = word.length() - 2; cut >= 2; cut--) {
      String first = word.substring(0, cut);
      String rest = word.substring(cut);
      if (isPrefix(first)) {
        List<String> phrase = known.contains(rest) ? List.of(rest) : glued.get(rest);
        if (phrase != null) {
          List<String> both =
              new ArrayList<>(English.SPELLINGS.getOrDefault(first, List.of(first)));
          both.addAll(phrase);
          return spelt(both);
        }
      }
    }
    return List.of(word);
  }

  private static boolean isPrefix(String word) {
    return English.PEOPLE.contains(word) || English.GLUED_PREFIXES.contains(word);
  }

  private Optional<String> singular(String word) {
    if (!word.endsWith("s") || word.length() < 3) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - 1);
    if (isWord(stem)) {
      return Optional.of(stem);
    }
    if (word.endsWith("es") && isWord(word.substring(0, word.length() - 2))) {
      return Optional.of(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ies") && isWord(word.substring(0, word.length() - 3) + "y")) {
      return Optional.of(word.substring(0, word.length() - 3) + "y");
    }
    return Optional.empty();
  }

  private boolean isWord(String word) {
    return known.contains(word) || glued.containsKey(word) || English.SPELLINGS.containsKey(word);
  }

  private static List<String> spelt(List<String> words) {
    List<String> spelt = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (i > 0 && isNumberSign(word)) {
        spelt.add("number");
      } else {
        spelt.addAll(English.SPELLINGS.getOrDefault(word, List.of(word)));
      }
    }
    return spelt;
  }

  private static boolean isNumberSign(String word) {
    return switch (word) {
      case "no", "nr", "num", "nbr", "nmbr", "numb", "numero" -> true;
      default -> false;
    };
  }

  private static List<String> compounds(List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    for (String word : words) {
      int last = joined.size() - 1;
      String compound = last < 0 ? null : English.COMPOUNDS.get(joined.get(last) + '+' + word);
      if (compound == null) {
        joined.add(word);
      } else {
        joined.set(last, compound);
      }
    }
    return joined;
  }

  /** The parts of an identifier in lower case, without its numbers. */
  static List<String> split(String identifier) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < identifier.length(); i++) {
      if (!Character.isLetter(identifier.charAt(i))) {
        take(identifier, start, i, parts);
        start = -1;
      } else if (start < 0) {
        start = i;
      } else if (isBoundary(identifier, i)) {
        take(identifier, start, i, parts);
        start = i;
      }
    }
    take(identifier, start, identifier.length(), parts);
    return parts;
  }

  private static void take(String identifier, int start, int end, List<String> parts) {
    if (start < 0 || start == end) {
      return;
    }
    String part = identifier.substring(start, end).toLowerCase(Locale.ROOT);
    boolean version =
        part.equals("v") && end < identifier.length() && Character.isDigit(identifier.charAt(end));
    if (!version) {
      parts.add(part);
    }
  }

  /** Whether a new word begins at {@code i}, which is a letter after a letter. */
  private static boolean isBoundary(String text, int i) {
    char here = text.charAt(i);
    char before = text.charAt(i - 1);
    if (Character.isUpperCase(here)) {
      return !Character.isUpperCase(before)
          || (i + 1 < text.length()
              && Character.isLowerCase(text.charAt(i + 1))
              && !isAcronymTail(text, i + 1));
    }
    return here == 'v' && before == 'P' && i + 1 < text.length() && isDigit(text, i + 1);
  }

  /** Whether the letter at {@code i} ends an acronym: the plural of {@code IDs}, the v of IPv4. */
  private static boolean isAcronymTail(String text, int i) {
    char tail = text.charAt(i);
    boolean last = i + 1 == text.length() || !Character.isLowerCase(text.charAt(i + 1));
    return last && (tail == 's' || (tail == 'v' && isDigit(text, i + 1)));
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }
}
