package dev.privet.rules.mutants;

import java.util.List;
import java.util.Random;

/**
 * A spoilt file.
 *
 * @param origin the file that it was
 * @param mutation how it was spoilt
 * @param text what it is now
 */
public record Mutant(String origin, Mutation mutation, String text) {
  /** Files are spoilt one way, and now and then one more. */
  private static final int TWICE = 6;

  /**
   * A mutant of one of some files.
   *
   * @param names the files' names
   * @param texts their texts, in the same order
   */
  static Mutant of(List<String> names, List<String> texts, Random random) {
    int index = random.nextInt(texts.size());
    String other = texts.get(random.nextInt(texts.size()));
    Mutation mutation = Mutation.any(random);
    String text = mutation.apply(texts.get(index), other, random);
    if (random.nextInt(TWICE) == 0) {
      text = Mutation.DELETE_TOKENS.apply(text, other, random);
    }
    return new Mutant(names.get(index), mutation, text);
  }
}
