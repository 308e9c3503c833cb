package dev.privet.analyzer.spec;

import java.util.List;

/**
 * A category with the vocabulary by which it is recognised in names. Every phrase is a list of
 * lower-case words: {@code mail address} has two. Matching is by words of an identifier, never by
 * substrings.
 *
 * @param category the category
 * @param phrases names that stand for it, wherever they are the head (the end) of an identifier
 * @param weakPhrases names that stand for it only with a person's context (an owner such as {@code
 *     Customer}): {@code name}, {@code address}
 * @param nearMisses phrases that contain one of the others and mean something else: {@code email
 *     template}
 * @param types simple type names whose values are of the category: {@code InternetAddress}
 * @param headers literal keys in other spellings: HTTP headers, columns, JSON fields, lower case
 * @param wholes names of maps, in lower case, and simple names of types, whose entries taken
 *     together are of the category, though no entry is by itself: {@code connection properties}
 * @param shapes the sorts of value beside text that can hold it
 * @param confidence the most that a name alone can prove
 * @param origin file and line
 */
public record CategorySpec(
    Category category,
    List<String> phrases,
    List<String> weakPhrases,
    List<String> nearMisses,
    List<String> types,
    List<String> headers,
    List<String> wholes,
    List<Shape> shapes,
    Confidence confidence,
    String origin) {
  public CategorySpec {
    phrases = List.copyOf(phrases);
    weakPhrases = List.copyOf(weakPhrases);
    nearMisses = List.copyOf(nearMisses);
    types = List.copyOf(types);
    headers = List.copyOf(headers);
    wholes = List.copyOf(wholes);
    shapes = List.copyOf(shapes);
  }

  /** A category of text whose names leave no doubt. */
  public CategorySpec(
      Category category,
      List<String> phrases,
      List<String> weakPhrases,
      List<String> nearMisses,
      List<String> types,
      List<String> headers,
      String origin) {
    this(
        category,
        phrases,
        weakPhrases,
        nearMisses,
        types,
        headers,
        List.of(),
        List.of(),
        Confidence.HIGH,
        origin);
  }
}
