package dev.privet.rules.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names under which files know the constants of a closed set. */
final class Names {
  private Names() {}

  /** The constant called {@code name}. */
  static <E> E parse(E[] constants, Function<E, String> names, String name)
      throws NotationException {
    for (E constant : constants) {
      if (names.apply(constant).equals(name)) {
        return constant;
      }
    }
    throw new NotationException(
        "one of " + Arrays.stream(constants).map(names).collect(Collectors.joining(", ")));
  }

  /** The name in files of a constant that has no other: {@code not-serialised}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
