package dev.privet.analyzer.classify;

import dev.privet.analyzer.classify.Phrases.Match;
import dev.privet.analyzer.classify.Phrases.Strength;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the categories say about words, types and literal keys, ready to be asked. */
final class Vocabulary {
  private final Words words;
  private final Phrases phrases = new Phrases();
  private final Map<String, CategorySpec> byType = new HashMap<>();
  private final Map<String, CategorySpec> byHeader = new HashMap<>();
  private final Map<String, CategorySpec> byWholeType = new HashMap<>();
  private final Phrases wholes = new Phrases();
  private final Map<String, Owner> owners = new ConcurrentHashMap<>();

  Vocabulary(List<CategorySpec> categories) {
    List<String> all = new ArrayList<>();
    for (CategorySpec category : categories) {
      all.addAll(category.phrases());
      all.addAll(category.weakPhrases());
      all.addAll(category.nearMisses());
      category.wholes().stream().filter(it -> !isType(it)).forEach(all::add);
    }
    words = Words.knowing(all);
    for (CategorySpec category : categories) {
      category.phrases().forEach(it -> phrases.add(words.of(it), category, Strength.STRONG));
      category.weakPhrases().forEach(it -> phrases.add(words.of(it), category, Strength.WEAK));
      category.nearMisses().forEach(it -> phrases.add(words.of(it), category, Strength.NEAR_MISS));
      for (String whole : category.wholes()) {
        if (isType(whole)) {
          byWholeType.putIfAbsent(whole, category);
        } else {
          wholes.add(words.of(whole), category, Strength.STRONG);
        }
      }
      category.nearMisses().forEach(it -> wholes.add(words.of(it), category, Strength.NEAR_MISS));
      category.types().forEach(type -> byType.putIfAbsent(type, category));
      category.headers().forEach(it -> byHeader.putIfAbsent(it.toLowerCase(Locale.ROOT), category));
    }
  }

  private static boolean isType(String whole) {
    return Character.isUpperCase(whole.charAt(0));
  }

  /** The category of all entries of a collection together, by its type. */
  Optional<CategorySpec> ofWholeType(String simpleName) {
    return Optional.ofNullable(byWholeType.get(simpleName));
  }

  /** The category of all entries of a map together, by its name. */
  Optional<CategorySpec> ofWhole(String name) {
    List<String> all = words.of(name);
    Match match = wholes.longest(all, all.size());
    return match == null ? Optional.empty() : Optional.ofNullable(match.category());
  }

  /** The words of an identifier. */
  List<String> words(String identifier) {
    return words.of(identifier);
  }

  /** What is known of a type by its simple name; of a nested type the last part counts. */
  Owner owner(String type) {
    Owner owner = owners.get(type);
    if (owner == null) {
      owner = Owner.of(type, words.of(type.substring(type.lastIndexOf('.') + 1)));
      owners.put(type, owner);
    }
    return owner;
  }

  /** The category whose values the type holds by itself: {@code InternetAddress}. */
  Optional<CategorySpec> ofType(DeclaredType type) {
    return Optional.ofNullable(byType.get(type.name()));
  }

  /** The category that lists the literal among its keys. */
  Optional<CategorySpec> ofHeader(String literal) {
    return Optional.ofNullable(byHeader.get(literal.toLowerCase(Locale.ROOT)));
  }

  /** The longest phrase at the very end. */
  @Nullable Match longest(List<String> name) {
    return phrases.longest(name, name.size());
  }

  /** The phrase that a name ends in, when what is neutral or set apart by a preposition is off. */
  @Nullable Match head(List<String> name) {
    int end = name.size();
    while (end > 0) {
      Match match = phrases.longest(name, end);
      int preposition = preposition(name, match == null ? end : match.from());
      if (match != null && preposition < 1) {
        return match;
      }
      if (match == null && English.NEUTRAL_TAILS.contains(name.get(end - 1))) {
        end--;
      } else if (preposition >= 1) {
        end = preposition;
      } else {
        return null;
      }
    }
    return null;
  }

  private static int preposition(List<String> name, int end) {
    for (int i = end - 1; i >= 1; i--) {
      boolean conjunction = name.get(i).equals("or") || name.get(i).equals("and");
      if (English.PREPOSITIONS.contains(name.get(i)) && !(conjunction && i == end - 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the category is a part of what {@code whole} names: {@code Address.city}. */
  boolean isPartOf(List<String> whole, CategorySpec category) {
    Match match = longest(whole);
    CategorySpec parent = match == null ? null : match.category();
    return parent != null && category.category().key().startsWith(parent.category().key() + '.');
  }

  /** Whether values of the type can be data of the category. */
  boolean holds(DeclaredType type, CategorySpec category) {
    List<Shape> shapes = category.shapes();
    return switch (type.sort()) {
      case UNKNOWN, TEXT -> true;
      case IDENTITY -> shapes.contains(Shape.NUMBER) || isHandle(category);
      case NUMBER -> shapes.contains(Shape.NUMBER) || shapes.contains(Shape.MEASURE);
      case MEASURE -> shapes.contains(Shape.MEASURE);
      case DATE -> shapes.contains(Shape.DATE);
      case NEVER -> false;
      case OTHER -> category.types().contains(type.name()) || isAkin(type.name(), category);
    };
  }

  private static boolean isHandle(CategorySpec category) {
    Sensitivity sensitivity = category.category().sensitivity();
    return sensitivity == Sensitivity.CREDENTIAL || sensitivity == Sensitivity.IDENTIFIER;
  }

  /**
   * Whether a type of the program is named for the category or one of its family: {@code Gender}. A
   * structure such as {@code AddressDto} is not: its members answer for themselves.
   */
  private boolean isAkin(String type, CategorySpec category) {
    Match match = longest(words.of(type));
    CategorySpec other = match == null ? null : match.category();
    return other != null && family(other).equals(family(category));
  }

  private static String family(CategorySpec category) {
    String key = category.category().key();
    int second = key.indexOf('.', key.indexOf('.') + 1);
    return second < 0 ? key : key.substring(0, second);
  }
}
