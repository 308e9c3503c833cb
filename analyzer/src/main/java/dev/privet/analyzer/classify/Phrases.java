package dev.privet.analyzer.classify;

import dev.privet.analyzer.spec.CategorySpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of all categories, found from their last word backwards. */
final class Phrases {
  /**
   * A phrase met in a list of words.
   *
   * @param category whose phrase it is; empty-handed for a near-miss, which belongs to none
   * @param strength what it proves
   * @param from the index of its first word
   * @param to the index after its last word
   */
  record Match(@Nullable CategorySpec category, Strength strength, int from, int to) {}

  /** What a phrase proves. */
  enum Strength {
    NEAR_MISS,
    WEAK,
    STRONG
  }

  private static final class Node {
    private final Map<String, Node> before = new HashMap<>();
    private @Nullable CategorySpec category;
    private @Nullable Strength strength;
  }

  private final Node root = new Node();

  /** Adds a phrase; one that a category claims is nobody's near-miss. */
  void add(List<String> phrase, CategorySpec category, Strength strength) {
    if (phrase.isEmpty()) {
      return;
    }
    Node node = root;
    for (int i = phrase.size() - 1; i >= 0; i--) {
      node = node.before.computeIfAbsent(phrase.get(i), word -> new Node());
    }
    if (node.strength == null || node.strength == Strength.NEAR_MISS) {
      node.category = strength == Strength.NEAR_MISS ? null : category;
      node.strength = strength;
    }
  }

  /** The longest phrase that ends just before {@code end}. */
  @Nullable Match longest(List<String> words, int end) {
    Match longest = null;
    Node node = root;
    for (int i = end - 1; i >= 0; i--) {
      node = node.before.get(words.get(i));
      if (node == null) {
        break;
      }
      if (node.strength != null) {
        longest = new Match(node.category, node.strength, i, end);
      }
    }
    return longest;
  }
}
