package dev.privet.rules.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A word of the policy language. */
interface Keyed {
  /** The word as it is written in a file. */
  String key();

  /** The constant that is written {@code key}. */
  static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> words, String key) {
    return Arrays.stream(words.getEnumConstants()).filter(it -> it.key().equals(key)).findFirst();
  }

  /** All words, as a sentence lists them. */
  static <E extends Enum<E> & Keyed> String list(Class<E> words) {
    List<String> keys = Arrays.stream(words.getEnumConstants()).map(Keyed::key).toList();
    return "one of " + String.join(", ", keys);
  }
}
