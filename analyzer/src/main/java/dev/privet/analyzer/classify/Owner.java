package dev.privet.analyzer.classify;

import java.util.List;

/**
 * The type around a name, as far as its own name tells what it describes.
 *
 * @param words the words of its name without technical parts: <i>customer</i> for {@code
 *     CustomerDto}
 * @param person whether that is a person
 * @param business whether that is a business or a place open to the public
 * @param settings whether it holds settings of the software
 * @param labels whether it holds texts and keys
 */
record Owner(
    List<String> words, boolean person, boolean business, boolean settings, boolean labels) {
  static Owner of(String type, List<String> name) {
    int end = name.size();
    while (end > 1 && English.TYPE_SUFFIXES.contains(name.get(end - 1))) {
      end--;
    }
    boolean bare = end == name.size();
    List<String> words = name.subList(0, end);
    while (end > 1 && English.PERSONAL_PARTS.contains(name.get(end - 1))) {
      end--;
    }
    String head = words.isEmpty() ? "" : words.get(end - 1);
    String whole = words.isEmpty() ? "" : words.get(words.size() - 1);
    String last = name.isEmpty() ? "" : name.get(name.size() - 1);
    boolean person =
        English.PEOPLE.contains(head)
            || (English.PEOPLE_AS_TYPES.contains(head)
                && (end == 1 || English.GROUPS_OF_PEOPLE.contains(words.get(end - 2))))
            || (!bare && English.REGISTRATIONS.contains(head));
    return new Owner(
        words,
        person,
        English.BUSINESSES.contains(whole),
        English.SETTINGS.contains(last) || English.SETTINGS.contains(singular(last)),
        English.LABELS.stream().anyMatch(type::endsWith));
  }

  /** Whether it describes a machine, which may be anybody's or nobody's: {@code DeviceInfo}. */
  boolean machine() {
    return !words.isEmpty() && English.MACHINES.contains(words.get(words.size() - 1));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + 'y';
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
