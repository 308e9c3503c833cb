package dev.privet.analyzer.classify;

import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Confidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

  private final Vocabulary vocabulary;
  private final DeclaredNames declared;
  private final LiteralNames literals;
  private final Map<NameQuery, Optional<NameVerdict>> verdicts = new ConcurrentHashMap<>();

  /** A classifier with the vocabulary of these categories; of two equal phrases the first wins. */
  public NameClassifier(List<CategorySpec> categories) {
    vocabulary = new Vocabulary(categories);
    declared = new DeclaredNames(vocabulary);
    literals = new LiteralNames(vocabulary);
  }

  /** What the name stands for, if it stands for personal data. */
  public Optional<NameVerdict> classify(NameQuery query) {
    Optional<NameVerdict> verdict = verdicts.get(query);
    if (verdict == null) {
      verdict = judge(query);
      verdicts.put(query, verdict);
    }
    return verdict;
  }

  /** Whether a type of this name describes a person: {@code CustomerDto}, {@code Patient}. */
  public boolean namesPerson(String typeSimpleName) {
    return vocabulary.owner(typeSimpleName).person();
  }

  /** What all entries of a map of texts are together, by its name; else by its type. */
  public Optional<NameVerdict> whole(String name, String typeSimpleName) {
    return vocabulary
        .ofWhole(name)
        .map(it -> verdict(it, "the name \"" + name + "\" of all of it"))
        .or(() -> wholeType(typeSimpleName));
  }

  /** What all entries of a collection of some type are together. */
  public Optional<NameVerdict> wholeType(String simpleName) {
    return vocabulary
        .ofWholeType(simpleName)
        .map(it -> verdict(it, "the type " + simpleName + " of all of it"));
  }

  private static NameVerdict verdict(CategorySpec category, String evidence) {
    return new NameVerdict(category.category(), Confidence.MEDIUM, evidence);
  }

  private Optional<NameVerdict> judge(NameQuery query) {
    if (query.name().length() > LONGEST_NAME) {
      return Optional.empty();
    }
    return query.kind() == NameQuery.Kind.LITERAL
        ? literals.judge(query.name(), query.type())
        : declared.judge(query);
  }
}
