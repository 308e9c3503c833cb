package dev.privet.analyzer.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Where encoded facts go: a growing array of bytes, with tables of the strings and types that they
 * refer to.
 */
final class Sink {
  private final Bytes content = new Bytes();
  private final Map<String, Integer> strings = new HashMap<>();
  private final List<String> stringOrder = new ArrayList<>();
  private final Map<TypeRef, Integer> types = new HashMap<>();
  private final Bytes typeTable = new Bytes();

  /** A number that is not negative and mostly small. */
  void count(int value) {
    content.count(value);
  }

  /** A number of either sign, mostly near zero. */
  void number(int value) {
    content.count((value << 1) ^ (value >> 31));
  }

  void wide(long value) {
    content.wide((value << 1) ^ (value >> 63));
  }

  void flag(boolean value) {
    content.count(value ? 1 : 0);
  }

  void string(String value) {
    content.count(index(value));
  }

  void type(TypeRef type) {
    content.count(typeIndex(type));
  }

  <T> void each(List<T> items, BiConsumer<Sink, T> write) {
    content.count(items.size());
    for (T item : items) {
      write.accept(this, item);
    }
  }

  /** A list of variables or positions. */
  void numbers(List<Integer> values) {
    content.count(values.size());
    for (int value : values) {
      number(value);
    }
  }

  private int index(String value) {
    Integer known = strings.get(value);
    if (known == null) {
      known = stringOrder.size();
      strings.put(value, known);
      stringOrder.add(value);
    }
    return known;
  }

  private int typeIndex(TypeRef type) {
    Integer known = types.get(type);
    if (known != null) {
      return known;
    }
    int[] arguments = new int[type.arguments().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = typeIndex(type.arguments().get(i));
    }
    typeTable.count(index(type.name()));
    typeTable.count(type.dimensions());
    typeTable.count(arguments.length);
    for (int argument : arguments) {
      typeTable.count(argument);
    }
    types.put(type, types.size());
    return types.size() - 1;
  }

  /** The tables, then the content. */
  byte[] toBytes() {
    Bytes all = new Bytes();
    all.count(stringOrder.size());
    for (String string : stringOrder) {
      all.string(string);
    }
    all.count(types.size());
    all.append(typeTable);
    all.append(content);
    return all.toArray();
  }

  /** A growing array of bytes. */
  private static final class Bytes {
    private byte[] bytes = new byte[1024];
    private int size;

    void count(int value) {
      require(5);
      int rest = value;
      while ((rest & ~0x7F) != 0) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    void wide(long value) {
      require(10);
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    /** Its length and whether it needs two bytes for each unit, then the units. */
    void string(String value) {
      int length = value.length();
      boolean isNarrow = true;
      for (int i = 0; i < length && isNarrow; i++) {
        isNarrow = value.charAt(i) < 256;
      }
      count(length << 1 | (isNarrow ? 0 : 1));
      require(length * 2);
      for (int i = 0; i < length; i++) {
        char c = value.charAt(i);
        if (!isNarrow) {
          bytes[size++] = (byte) (c >> 8);
        }
        bytes[size++] = (byte) c;
      }
    }

    void append(Bytes other) {
      require(other.size);
      System.arraycopy(other.bytes, 0, bytes, size, other.size);
      size += other.size;
    }

    private void require(int more) {
      if (size + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
      }
    }

    byte[] toArray() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
