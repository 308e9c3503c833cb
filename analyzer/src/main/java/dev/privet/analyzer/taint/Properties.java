package dev.privet.analyzer.taint;

import org.jspecify.annotations.Nullable;

/**
 * The properties that accessor names of unmodelled types speak of (JavaBeans naming, builder
 * naming).
 */
final class Properties {
  private Properties() {}

  /**
   * The property that a method without arguments reads: {@code getEmail}, {@code isActive}, {@code
   * email}; null if none.
   */
  static @Nullable String read(String method, int arguments) {
    if (arguments != 0) {
      return null;
    }
    String property = stripped(method, "get");
    return property != null ? property : stripped(method, "is");
  }

  /**
   * The property that a method with one argument writes: {@code setEmail}, {@code withEmail}; null
   * if none.
   */
  static @Nullable String written(String method, int arguments) {
    if (arguments != 1) {
      return null;
    }
    String property = stripped(method, "set");
    return property != null ? property : stripped(method, "with");
  }

  private static @Nullable String stripped(String method, String prefix) {
    int length = prefix.length();
    if (method.length() > length
        && method.startsWith(prefix)
        && Character.isUpperCase(method.charAt(length))) {
      return Character.toLowerCase(method.charAt(length)) + method.substring(length + 1);
    }
    return null;
  }
}
