package dev.privet.analyzer.classify;

import java.util.List;

/**
 * The words of a name before the phrase that it ends in: <i>hashed user</i> of {@code
 * hashedUserEmail}.
 */
record Modifiers(List<String> words) {
  /** Whether the name is about the datum in the clear: no deed, no hash, no stand-in. */
  boolean leaveRaw() {
    return (words.isEmpty() || !English.DEEDS.contains(words.get(0))) && leaveForm();
  }

  /** Whether no word says that the datum is transformed, or is not there at all. */
  boolean leaveForm() {
    for (String word : words) {
      if (English.TRANSFORMED.contains(word) || English.ABSENT.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase is said of a person: {@code customerName}. */
  boolean ofPerson() {
    return !words.isEmpty() && isPerson(words.get(words.size() - 1));
  }

  /** Whether they add nothing: {@code newName}. */
  boolean addNothing() {
    return English.NEUTRAL_MODIFIERS.containsAll(words);
  }

  static boolean isPerson(String word) {
    return English.PEOPLE.contains(word) || English.PEOPLE_IN_NAMES.contains(word);
  }
}
