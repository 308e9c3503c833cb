package dev.privet.rules.policy;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Sensitivity;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Which data a clause speaks of.
 *
 * @param terms any of them
 * @param unspecified whether the policy leaves open what it is
 */
public record DataSelector(List<Term> terms, boolean unspecified) {
  /** A selector of nothing. */
  public static final DataSelector NONE = new DataSelector(List.of(), false);

  /** A selector that the policy leaves open. */
  public static final DataSelector UNSPECIFIED = new DataSelector(List.of(), true);

  public DataSelector {
    terms = List.copyOf(terms);
  }

  /** One way of naming data. */
  public sealed interface Term {
    /** {@code all}. */
    record All() implements Term {}

    /** Everything of one sensitivity: {@code credential}, {@code special_category}. */
    record Grade(Sensitivity sensitivity) implements Term {}

    /** What once was personal data and is no more: {@code anonymised}. */
    record Anonymised() implements Term {}

    /** A key of the taxonomy and all below it. */
    record Key(String key) implements Term {}

    /** An alias of the {@code data} block. */
    record Alias(String alias, DataSelector covers) implements Term {}
  }

  /** Whether {@code category} is meant. */
  public boolean matches(Category category) {
    return specificity(category).isPresent();
  }

  /**
   * How precisely {@code category} is named: 0 as one of all, 1 by its sensitivity, 2 and up by its
   * key. Empty where it is not meant.
   */
  public OptionalInt specificity(Category category) {
    return terms.stream().mapToInt(term -> specificity(term, category)).filter(it -> it >= 0).max();
  }

  private static int specificity(Term term, Category category) {
    if (term instanceof Term.All) {
      return 0;
    }
    if (term instanceof Term.Alias alias) {
      return alias.covers().specificity(category).orElse(-1);
    }
    if (term instanceof Term.Grade grade) {
      return grade.sensitivity() == category.sensitivity() ? 1 : -1;
    }
    if (!(term instanceof Term.Key named)) {
      return -1;
    }
    String key = named.key();
    boolean meant = category.key().equals(key) || category.key().startsWith(key + ".");
    return meant ? 2 + (int) key.chars().filter(it -> it == '.').count() : -1;
  }

  /** The aliases that it is made of. */
  public List<String> aliases() {
    return terms.stream()
        .filter(Term.Alias.class::isInstance)
        .map(it -> ((Term.Alias) it).alias())
        .toList();
  }

  /** Each of its parts by itself. */
  public List<DataSelector> parts() {
    return terms.stream()
        .map(it -> it instanceof Term.Alias alias ? alias.covers() : this.only(it))
        .toList();
  }

  private DataSelector only(Term term) {
    return new DataSelector(List.of(term), unspecified);
  }

  /** As a sentence calls it: the alias, the key, the sensitivity. */
  public String words() {
    return terms.isEmpty()
        ? "what the policy leaves open"
        : String.join(", ", terms.stream().map(DataSelector::words).toList());
  }

  private static String words(Term term) {
    if (term instanceof Term.Alias alias) {
      return alias.alias().replace('_', ' ');
    } else if (term instanceof Term.Key key) {
      return key.key();
    } else if (term instanceof Term.Grade grade) {
      return word(grade.sensitivity()).replace('_', ' ');
    }
    return term instanceof Term.Anonymised ? "anonymised data" : "all data";
  }

  /** The word for the data of a sensitivity: {@code special_category}. */
  static String word(Sensitivity sensitivity) {
    return sensitivity == Sensitivity.SPECIAL
        ? "special_category"
        : sensitivity.name().toLowerCase(Locale.ROOT);
  }
}
