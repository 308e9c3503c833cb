package dev.privet.analyzer.classify;

import dev.privet.analyzer.classify.Phrases.Match;
import dev.privet.analyzer.classify.Phrases.Strength;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Sensitivity;
import java.util.List;
import java.util.Optional;

/** Judges string literals that name data: map keys, columns, headers, form fields. */
final class LiteralNames {
  private final Vocabulary vocabulary;

  LiteralNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * @param type the type of what stands under the literal; empty where unknown
   */
  Optional<NameVerdict> judge(String literal, String type) {
    return vocabulary
        .ofHeader(literal)
        .or(() -> byWords(LiteralKey.of(literal)))
        .filter(it -> vocabulary.holds(DeclaredType.of(type), it))
        .map(it -> new NameVerdict(it.category(), it.confidence(), "the key \"" + literal + '"'));
  }

  private Optional<CategorySpec> byWords(LiteralKey key) {
    if (key.segments().isEmpty() || key.label() || key.platform()) {
      return Optional.empty();
    }
    List<String> name = vocabulary.words(key.last());
    Match match = vocabulary.head(name);
    CategorySpec category = match == null ? null : match.category();
    if (match == null || category == null) {
      return Optional.empty();
    }
    Modifiers before = new Modifiers(name.subList(0, match.from()));
    boolean secret = category.category().sensitivity() == Sensitivity.CREDENTIAL;
    boolean named =
        before.leaveRaw()
            && namesData(before, key)
            && (secret || !key.setting())
            && !isVague(name, match, key)
            && (match.strength() == Strength.STRONG || hasPerson(before, key, category));
    return named ? Optional.of(category) : Optional.empty();
  }

  private static boolean isVague(List<String> name, Match match, LiteralKey key) {
    String phrase = String.join(" ", name.subList(match.from(), match.to()));
    boolean bare = match.from() == 0 && key.parent().isEmpty();
    return (bare && English.VAGUE_KEYS.contains(phrase))
        || (English.SINGULARS.contains(phrase) && key.last().endsWith("s"));
  }

  /** Whether a weak phrase is a person's: {@code customer_name}, {@code customer.name}. */
  private boolean hasPerson(Modifiers before, LiteralKey key, CategorySpec category) {
    if (!before.words().isEmpty()) {
      return before.ofPerson();
    }
    List<String> parent = vocabulary.words(key.parent());
    return new Modifiers(parent).ofPerson() || vocabulary.isPartOf(parent, category);
  }

  private static boolean namesData(Modifiers before, LiteralKey key) {
    for (String word : before.words()) {
      boolean known = Modifiers.isPerson(word) || English.NEUTRAL_TAILS.contains(word);
      if (English.STATES.contains(word)
          || English.PREPOSITIONS.contains(word)
          || (key.spaced() && !known)) {
        return false;
      }
    }
    return true;
  }
}
