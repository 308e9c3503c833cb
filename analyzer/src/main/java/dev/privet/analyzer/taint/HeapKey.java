package dev.privet.analyzer.taint;

/**
 * Which content of an object: a field, an array or collection element, a map entry.
 *
 * @param kind the kind of content
 * @param text the field's name, the index, the constant map key; empty where there is nothing to
 *     tell apart
 */
record HeapKey(Kind kind, String text) implements Comparable<HeapKey> {
  /** The kinds of content. */
  enum Kind {
    FIELD,
    /** Any element. */
    ELEMENT,
    /** The element at a constant index. */
    INDEX,
    /** Any key of a map. */
    MAP_KEY,
    /** Any value of a map. */
    MAP_VALUE,
    /** The value under a constant key. */
    ENTRY
  }

  static final HeapKey ELEMENTS = new HeapKey(Kind.ELEMENT, "");
  static final HeapKey MAP_KEYS = new HeapKey(Kind.MAP_KEY, "");
  static final HeapKey MAP_VALUES = new HeapKey(Kind.MAP_VALUE, "");

  /** The instance that encloses an inner class's. */
  static final HeapKey OUTER = field("this$0");

  /** The arguments that an unmodelled call put into its receiver or result. */
  static final HeapKey ABSORBED = field("#absorbed");

  static HeapKey field(String name) {
    return new HeapKey(Kind.FIELD, name);
  }

  static HeapKey index(long index) {
    return new HeapKey(Kind.INDEX, Long.toString(index));
  }

  static HeapKey entry(String key) {
    return new HeapKey(Kind.ENTRY, key);
  }

  /** Whether it is a field whose name marks it as kept out of {@code toString()}. */
  boolean isHidden() {
    return kind == Kind.FIELD && text.startsWith("#");
  }

  /**
   * The key that stands for every content of the family: all elements, all map values; itself for
   * others.
   */
  HeapKey family() {
    return switch (kind) {
      case INDEX -> ELEMENTS;
      case ENTRY -> MAP_VALUES;
      default -> this;
    };
  }

  @Override
  public int hashCode() {
    return text.hashCode() + kind.ordinal();
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return this == other
        || (other instanceof HeapKey key
            && kind == key.kind
            && text.hashCode() == key.text.hashCode()
            && text.equals(key.text));
  }

  @Override
  public int compareTo(HeapKey other) {
    return kind != other.kind ? kind.compareTo(other.kind) : text.compareTo(other.text);
  }

  /** As in access paths of the literature: {@code .email}, {@code []}, <code>{value}</code>. */
  @Override
  public String toString() {
    return switch (kind) {
      case FIELD -> "." + text;
      case ELEMENT -> "[]";
      case INDEX -> "[" + text + "]";
      case MAP_KEY -> "{key}";
      case MAP_VALUE -> "{value}";
      case ENTRY -> "{\"" + text + "\"}";
    };
  }
}
