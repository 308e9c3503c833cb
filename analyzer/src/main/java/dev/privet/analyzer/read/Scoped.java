package dev.privet.analyzer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names mean at one point of a body. Inner declarations hide outer ones until their scope is
 * released.
 *
 * @param <T> what a name stands for
 */
final class Scoped<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<@Nullable T> hidden = new ArrayList<>();

  @Nullable T find(String name) {
    return meanings.get(name);
  }

  void declare(String name, T meaning) {
    names.add(name);
    hidden.add(meanings.put(name, meaning));
  }

  /** The present point, to be given to {@link #release}. */
  int mark() {
    return names.size();
  }

  /** Forgets all that was declared since the mark. */
  void release(int mark) {
    for (int i = names.size() - 1; i >= mark; i--) {
      String name = names.remove(i);
      T before = hidden.remove(i);
      if (before == null) {
        meanings.remove(name);
      } else {
        meanings.put(name, before);
      }
    }
  }
}
