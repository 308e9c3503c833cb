package dev.privet.analyzer.spec;

/** One step of an access path: which part of an object is meant. */
public sealed interface Key {
  /** Any element of an array, collection, stream, optional or future: {@code []}. */
  record Element() implements Key {}

  /** Any key of a map: <code>{key}</code>. */
  record MapKey() implements Key {}

  /**
   * The values of a map: <code>{value}</code>, or <code>{value@arg0}</code> for those under the key
   * given as that argument, which are kept apart where the argument is constant.
   *
   * @param keyArgument the index of the argument that is the key, -1 for all values
   */
  record MapValue(int keyArgument) implements Key {}

  /**
   * A field, or a content of a library object that the models name so: {@code .text}. A name that
   * begins with {@code #} is not disclosed by {@code toString()}: {@code .#body}. The name {@code
   * *} stands for each field; on both sides of a flow for fields of the same name (a mapper).
   */
  record Field(String name) implements Key {}
}
