package dev.privet.rules.mutants;

import java.util.List;
import java.util.Random;

/** A way to spoil a Java file. */
public enum Mutation {
  /** The end is missing. */
  TRUNCATE(12) {
    @Override
    String apply(String text, String other, Random random) {
      return text.substring(0, random.nextInt(text.length() + 1));
    }
  },
  /** The beginning of one file and the end of another. */
  SPLICE(12) {
    @Override
    String apply(String text, String other, Random random) {
      return text.substring(0, random.nextInt(text.length() + 1))
          + other.substring(random.nextInt(other.length() + 1));
    }
  },
  /** A piece of another file in the middle. */
  INSERT(10) {
    @Override
    String apply(String text, String other, Random random) {
      int at = random.nextInt(text.length() + 1);
      int from = random.nextInt(other.length() + 1);
      int to = Math.min(other.length(), from + random.nextInt(400));
      return text.substring(0, at) + other.substring(from, to) + text.substring(at);
    }
  },
  /** Some tokens are missing. */
  DELETE_TOKENS(16) {
    @Override
    String apply(String text, String other, Random random) {
      return Tokens.deleted(text, 1 + random.nextInt(8), random);
    }
  },
  /** Some tokens have changed places. */
  EXCHANGE_TOKENS(16) {
    @Override
    String apply(String text, String other, Random random) {
      return Tokens.exchanged(text, 1 + random.nextInt(8), random);
    }
  },
  /** Some tokens stand there many times. */
  REPEAT_TOKENS(8) {
    @Override
    String apply(String text, String other, Random random) {
      return Tokens.repeated(text, 1 + random.nextInt(200), random);
    }
  },
  /** All methods are called alike, or all types. */
  RENAME(8) {
    @Override
    String apply(String text, String other, Random random) {
      return Tokens.renamed(text, random);
    }
  },
  /** Bytes that are no text, and characters that are no Java. */
  GARBAGE(6) {
    @Override
    String apply(String text, String other, Random random) {
      StringBuilder spoilt = new StringBuilder(text);
      for (int i = 0; i <= random.nextInt(20); i++) {
        spoilt.insert(random.nextInt(spoilt.length() + 1), (char) random.nextInt(0xFFFF));
      }
      return spoilt.toString();
    }
  },
  /** Expressions, blocks, lambdas, classes or type arguments nested deeply. */
  NEST(4) {
    @Override
    String apply(String text, String other, Random random) {
      return Members.into(text, Members.nested(100 + random.nextInt(1_900), random));
    }
  },
  /** A literal of hundreds of thousands of characters. */
  HUGE_LITERAL(2) {
    @Override
    String apply(String text, String other, Random random) {
      return Members.into(text, Members.literal(100_000 + random.nextInt(400_000), random));
    }
  },
  /** A method of ten thousand lines. */
  LONG_METHOD(1) {
    @Override
    String apply(String text, String other, Random random) {
      return Members.into(text, Members.longMethod(10_000, random));
    }
  },
  /** A concatenation of five thousand parts. */
  LONG_CONCATENATION(1) {
    @Override
    String apply(String text, String other, Random random) {
      return Members.into(text, Members.concatenation(5_000, random));
    }
  },
  /** A switch with five hundred cases. */
  WIDE_SWITCH(2) {
    @Override
    String apply(String text, String other, Random random) {
      return Members.into(text, Members.wideSwitch(500, random));
    }
  },
  /** Types that extend each other in a circle. */
  CYCLIC_INHERITANCE(4) {
    @Override
    String apply(String text, String other, Random random) {
      return Declarations.cyclic(text, random);
    }
  },
  /** The same types twice. */
  DUPLICATE_CLASSES(4) {
    @Override
    String apply(String text, String other, Random random) {
      return random.nextBoolean() ? Declarations.twice(text) : other;
    }
  },
  /** Types called like those of the platform. */
  PLATFORM_NAMES(4) {
    @Override
    String apply(String text, String other, Random random) {
      return Declarations.named(text, random);
    }
  };

  private static final int ALL_WEIGHTS = List.of(values()).stream().mapToInt(it -> it.weight).sum();

  private final int weight;

  Mutation(int weight) {
    this.weight = weight;
  }

  /**
   * The text, spoilt.
   *
   * @param other another file's text
   */
  abstract String apply(String text, String other, Random random);

  /** One of them; costly ones come seldom. */
  static Mutation any(Random random) {
    int left = random.nextInt(ALL_WEIGHTS);
    for (Mutation each : values()) {
      left -= each.weight;
      if (left < 0) {
        return each;
      }
    }
    throw new IllegalStateException();
  }
}
