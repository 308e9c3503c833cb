package dev.privet.analyzer.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Where encoded facts come from: the counterpart of {@link Sink}. Malformed content raises some
 * runtime exception.
 */
final class Source {
  private final byte[] bytes;
  private int at;
  private final String[] strings;
  private final TypeRef[] types;

  Source(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
    this.strings = new String[size()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = readString();
    }
    this.types = new TypeRef[size()];
    for (int i = 0; i < types.length; i++) {
      types[i] = readType();
    }
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  int count() {
    int value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7F;
    for (int shift = 7; shift < 35; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number does not end");
  }

  int number() {
    int value = count();
    return (value >>> 1) ^ -(value & 1);
  }

  long wide() {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new IllegalArgumentException("a number does not end");
  }

  boolean flag() {
    return count() != 0;
  }

  String string() {
    return strings[count()];
  }

  TypeRef type() {
    return types[count()];
  }

  /** How many things follow; each takes a byte at least. */
  int size() {
    int size = count();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("more things are announced than bytes are left");
    }
    return size;
  }

  <T> List<T> each(Function<Source, T> read) {
    int size = size();
    if (size == 0) {
      return List.of();
    }
    if (size == 1) {
      return List.of(read.apply(this));
    }
    Object[] items = new Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = read.apply(this);
    }
    @SuppressWarnings("unchecked") // only what read has returned is in it
    List<T> list = (List<T>) List.of(items);
    return list;
  }

  List<Integer> numbers() {
    int size = size();
    if (size == 0) {
      return List.of();
    }
    if (size == 1) {
      return List.of(number());
    }
    Integer[] values = new Integer[size];
    for (int i = 0; i < size; i++) {
      values[i] = number();
    }
    return List.of(values);
  }

  private String readString() {
    int header = count();
    int length = header >>> 1;
    boolean isNarrow = (header & 1) == 0;
    int end = at + (isNarrow ? length : length * 2);
    if (end < at || end > bytes.length) {
      throw new IllegalArgumentException("a string is longer than the bytes that are left");
    }
    String value =
        isNarrow
            ? new String(bytes, at, length, StandardCharsets.ISO_8859_1)
            : new String(wideUnits(length));
    at = end;
    return value;
  }

  private char[] wideUnits(int length) {
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) ((bytes[at + 2 * i] & 0xFF) << 8 | (bytes[at + 2 * i + 1] & 0xFF));
    }
    return units;
  }

  private TypeRef readType() {
    String name = string();
    int dimensions = count();
    TypeRef[] arguments = new TypeRef[size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = types[count()];
    }
    if (arguments.length == 0 && dimensions == 0 && name.isEmpty()) {
      return TypeRef.ABSENT;
    }
    return new TypeRef(name, Arrays.asList(arguments), dimensions);
  }
}
