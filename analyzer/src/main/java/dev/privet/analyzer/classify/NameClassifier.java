package dev.privet.analyzer.classify;

import dev.privet.analyzer.classify.DeclaredType.Sort;
import dev.privet.analyzer.classify.Phrases.Match;
import dev.privet.analyzer.classify.Phrases.Strength;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Confidence;
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

/**
 * Says which names stand for personal data: by their words, never by a pattern over their
 * characters.
 *
 * <p>A name is read as words. The phrase at its end decides, the longest known one first: {@code
 * userEmail} ends in <i>email</i>, {@code emailTemplate} in nothing of interest. What comes before
 * must not turn it into something else (a deed, a hash, a limit), and the declared type must be
 * able to hold such a datum. A weak phrase ({@code name}) needs a person next to it: a word for one
 * in the name, or an owner that describes one. Names that say that the value is hashed, masked or
 * encrypted get no verdict. Thread-safe; each question is answered once and remembered.
 */
public final class NameClassifier {
  private static final int LONGEST_NAME = 100;

  private final Words words;
  private final Phrases phrases = new Phrases();
  private final Map<String, CategorySpec> byType = new HashMap<>();
  private final Map<String, CategorySpec> byHeader = new HashMap<>();
  private final Map<NameQuery, Optional<NameVerdict>> verdicts = new ConcurrentHashMap<>();
  private final Map<String, Owner> owners = new ConcurrentHashMap<>();
  private final Map<String, DeclaredType> types = new ConcurrentHashMap<>();

  /** A classifier with the vocabulary of these categories; of two equal phrases the first wins. */
  public NameClassifier(List<CategorySpec> categories) {
    List<String> all = new ArrayList<>();
    for (CategorySpec category : categories) {
      all.addAll(category.phrases());
      all.addAll(category.weakPhrases());
      all.addAll(category.nearMisses());
    }
    words = Words.knowing(all);
    for (CategorySpec category : categories) {
      category.phrases().forEach(it -> phrases.add(words.of(it), category, Strength.STRONG));
      category.weakPhrases().forEach(it -> phrases.add(words.of(it), category, Strength.WEAK));
      category.nearMisses().forEach(it -> phrases.add(words.of(it), category, Strength.NEAR_MISS));
      category.types().forEach(type -> byType.putIfAbsent(type, category));
      category.headers().forEach(it -> byHeader.putIfAbsent(it.toLowerCase(Locale.ROOT), category));
    }
  }

  /** What the name stands for, if it stands for personal data. */
  public Optional<NameVerdict> classify(NameQuery query) {
    Optional<NameVerdict> verdict = verdicts.get(query);
    if (verdict == null) {
      verdict = query.name().length() > LONGEST_NAME ? Optional.empty() : judge(query);
      verdicts.put(query, verdict);
    }
    return verdict;
  }

  /** Whether a type of this name describes a person: {@code CustomerDto}, {@code Patient}. */
  public boolean namesPerson(String typeSimpleName) {
    return owner(typeSimpleName).person();
  }

  private Owner owner(String type) {
    Owner owner = owners.get(type);
    if (owner == null) {
      owner = Owner.of(type, words.of(type));
      owners.put(type, owner);
    }
    return owner;
  }

  private Optional<NameVerdict> judge(NameQuery query) {
    if (query.kind() == NameQuery.Kind.LITERAL) {
      return literal(query.name());
    }
    DeclaredType type = types.computeIfAbsent(query.type(), DeclaredType::of);
    if (type.sort() == Sort.NEVER) {
      return Optional.empty();
    }
    List<String> name = words.of(query.name());
    if (query.kind() == NameQuery.Kind.ACCESSOR && name.size() > 1) {
      name = English.ACCESSORS.contains(name.get(0)) ? name.subList(1, name.size()) : name;
    }
    Owner owner = owner(query.owner());
    if (name.isEmpty() || owner.labels()) {
      return Optional.empty();
    }
    Optional<NameVerdict> verdict = byWords(name, owner, type, query);
    if (verdict.isPresent() && isConstant(query)) {
      return verdict.flatMap(it -> acronym(query.name(), it));
    }
    return verdict.isPresent() ? verdict : byType(type, query);
  }

  /** Constants are keys, labels and settings; their value is in the source anyway. */
  private static boolean isConstant(NameQuery query) {
    if (query.kind() != NameQuery.Kind.FIELD && query.kind() != NameQuery.Kind.LOCAL) {
      return false;
    }
    return query.name().chars().noneMatch(Character::isLowerCase);
  }

  /** {@code String SSN}: a short one may be a field by someone who likes capitals. */
  private static Optional<NameVerdict> acronym(String name, NameVerdict verdict) {
    boolean number = verdict.category().sensitivity() == Sensitivity.FINANCIAL;
    return name.length() <= 4 && number
        ? Optional.of(new NameVerdict(verdict.category(), Confidence.LOW, verdict.evidence()))
        : Optional.empty();
  }

  private Optional<NameVerdict> byWords(
      List<String> name, Owner owner, DeclaredType type, NameQuery query) {
    Match match = head(name);
    if (match == null) {
      return spanning(name, owner, type, query);
    }
    CategorySpec category = match.category();
    if (category == null || isNearMissWithOwner(name, match, owner)) {
      return Optional.empty();
    }
    List<String> before = name.subList(afterConjunction(name, match.from()), match.from());
    if (!leavesRaw(before) || !holds(type, category)) {
      return Optional.empty();
    }
    String evidence = words(name.subList(match.from(), match.to())) + " of the " + kind(query);
    if (match.strength() == Strength.STRONG) {
      return verdict(category, ceiling(category, owner, type), evidence);
    }
    if (!before.isEmpty() && isPerson(before.get(before.size() - 1))) {
      String both = words(name.subList(match.from() - 1, match.to()));
      return verdict(category, ceiling(category, owner, type), both + " of the " + kind(query));
    }
    if (!English.NEUTRAL_MODIFIERS.containsAll(before) || query.kind() == NameQuery.Kind.LOCAL) {
      return Optional.empty();
    }
    if (owner.person() || query.ownerIsPerson() || isPartOf(owner, category)) {
      String context = owner.person() || query.ownerIsPerson() ? ", a person's type" : "";
      return verdict(
          category,
          ceiling(category, owner, type).and(Confidence.MEDIUM),
          evidence + " in " + query.owner() + context);
    }
    return spanning(name, owner, type, query);
  }

  /** The phrase at the end of the name, what is neutral or set apart by a preposition cut off. */
  private @Nullable Match head(List<String> name) {
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

  private static int afterConjunction(List<String> name, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (name.get(i).equals("or") || name.get(i).equals("and")) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the words before a phrase leave it what it is. */
  private static boolean leavesRaw(List<String> before) {
    return (before.isEmpty() || !English.DEEDS.contains(before.get(0))) && leavesForm(before);
  }

  private static boolean leavesForm(List<String> before) {
    for (String word : before) {
      if (English.TRANSFORMED.contains(word) || English.ABSENT.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Lexer.token}: the owner's name makes it something else. */
  private boolean isNearMissWithOwner(List<String> name, Match match, Owner owner) {
    if (owner.words().isEmpty() || match.from() != 0) {
      return false;
    }
    List<String> both = new ArrayList<>(owner.words());
    both.addAll(name.subList(0, match.to()));
    Match wider = phrases.longest(both, both.size());
    return wider != null && wider.strength() == Strength.NEAR_MISS;
  }

  /** {@code CreditCard.number}: the phrase begins in the owner's name. */
  private Optional<NameVerdict> spanning(
      List<String> name, Owner owner, DeclaredType type, NameQuery query) {
    if (owner.words().isEmpty()
        || query.kind() == NameQuery.Kind.LOCAL
        || (name.size() == 1 && English.GENERIC.contains(name.get(0)))) {
      return Optional.empty();
    }
    List<String> both = new ArrayList<>(owner.words());
    both.addAll(name);
    Match match = phrases.longest(both, both.size());
    int border = owner.words().size();
    if (match == null && name.size() == 1 && name.get(0).equals("value")) {
      match = phrases.longest(both, border);
      border++;
    }
    if (match == null || match.strength() != Strength.STRONG || match.from() >= border) {
      return Optional.empty();
    }
    CategorySpec category = match.category();
    boolean whole = leavesForm(both.subList(0, match.from()));
    if (category == null || !whole || !holds(type, category)) {
      return Optional.empty();
    }
    return verdict(
        category,
        ceiling(category, owner, type).and(Confidence.MEDIUM),
        words(both.subList(match.from(), match.to())) + " of the type and its " + kind(query));
  }

  private static boolean isPerson(String word) {
    return English.PEOPLE.contains(word) || English.PEOPLE_IN_NAMES.contains(word);
  }

  /** Whether the owner is the thing that the category is a part of: {@code Address.city}. */
  private boolean isPartOf(Owner owner, CategorySpec category) {
    Match whole = phrases.longest(owner.words(), owner.words().size());
    CategorySpec parent = whole == null ? null : whole.category();
    return parent != null
        && category.category().key().startsWith(parent.category().key() + '.');
  }

  private boolean holds(DeclaredType type, CategorySpec category) {
    return switch (type.sort()) {
      case UNKNOWN, TEXT -> true;
      case IDENTITY ->
          category.shapes().contains(Shape.NUMBER)
              || category.category().sensitivity() == Sensitivity.CREDENTIAL
              || category.category().sensitivity() == Sensitivity.IDENTIFIER;
      case NUMBER ->
          category.shapes().contains(Shape.NUMBER) || category.shapes().contains(Shape.MEASURE);
      case MEASURE -> category.shapes().contains(Shape.MEASURE);
      case DATE -> category.shapes().contains(Shape.DATE);
      case NEVER -> false;
      case OTHER -> category.types().contains(type.name()) || isAkin(type.name(), category);
    };
  }

  /**
   * Whether a type of the program is named for the category or one of its family: {@code Gender}. A
   * structure such as {@code AddressDto} is not: its members answer for themselves.
   */
  private boolean isAkin(String type, CategorySpec category) {
    List<String> named = words.of(type);
    Match match = phrases.longest(named, named.size());
    CategorySpec other = match == null ? null : match.category();
    return other != null && family(other).equals(family(category));
  }

  private static String family(CategorySpec category) {
    String key = category.category().key();
    int second = key.indexOf('.', key.indexOf('.') + 1);
    return second < 0 ? key : key.substring(0, second);
  }

  private static Confidence ceiling(CategorySpec category, Owner owner, DeclaredType type) {
    Confidence confidence = category.confidence();
    if (type.sort() == Sort.OTHER || type.sort() == Sort.IDENTITY) {
      confidence = confidence.and(Confidence.MEDIUM);
    }
    boolean secret = category.category().sensitivity() == Sensitivity.CREDENTIAL;
    boolean other = owner.settings() || owner.business();
    return other && !secret ? confidence.and(Confidence.LOW) : confidence;
  }

  private Optional<NameVerdict> byType(DeclaredType type, NameQuery query) {
    CategorySpec category = byType.get(type.name());
    if (category == null) {
      return Optional.empty();
    }
    return verdict(
        category,
        category.confidence().and(Confidence.MEDIUM),
        "the type " + type.name() + " of the " + kind(query));
  }

  private Optional<NameVerdict> literal(String text) {
    CategorySpec header = byHeader.get(text.toLowerCase(Locale.ROOT));
    if (header != null) {
      return verdict(header, header.confidence(), "the key \"" + text + '"');
    }
    LiteralKey key = LiteralKey.of(text);
    if (key.segments().isEmpty() || key.label() || key.platform()) {
      return Optional.empty();
    }
    int last = key.segments().size() - 1;
    List<String> name = words.of(key.segments().get(last));
    Match match = head(name);
    CategorySpec category = match == null ? null : match.category();
    if (match == null || category == null || name.isEmpty()) {
      return Optional.empty();
    }
    List<String> before = name.subList(0, match.from());
    boolean secret = category.category().sensitivity() == Sensitivity.CREDENTIAL;
    if (!leavesRaw(before) || !namesData(before, key) || (key.setting() && !secret)) {
      return Optional.empty();
    }
    if (match.strength() == Strength.WEAK) {
      List<String> whole = last == 0 ? before : words.of(key.segments().get(last - 1));
      List<String> near = before.isEmpty() ? whole : before;
      if (near.isEmpty() || !isPerson(near.get(near.size() - 1))) {
        return Optional.empty();
      }
    }
    return verdict(category, category.confidence(), "the key \"" + text + '"');
  }

  private static boolean namesData(List<String> before, LiteralKey key) {
    for (String word : before) {
      boolean person = isPerson(word);
      if (English.STATES.contains(word)
          || English.PREPOSITIONS.contains(word)
          || (key.spaced() && !person && !English.NEUTRAL_TAILS.contains(word))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<NameVerdict> verdict(
      CategorySpec category, Confidence confidence, String evidence) {
    return Optional.of(new NameVerdict(category.category(), confidence, evidence));
  }

  private static String words(List<String> words) {
    return (words.size() == 1 ? "the word \"" : "the words \"") + String.join(" ", words) + '"';
  }

  private static String kind(NameQuery query) {
    return query.kind().name().toLowerCase(Locale.ROOT);
  }
}
