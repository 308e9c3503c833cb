package dev.privet.analyzer.facts;

import dev.privet.analyzer.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * An executable body as basic blocks over numbered variables. Variable 0 is {@code this} (unused in
 * static code), then come the parameters (in a lambda the captured variables first), then locals
 * and temporaries. Block 0 is the entry. A temporary is assigned once per evaluation and never read
 * before; a local may be assigned many times.
 *
 * <p>Positions: an instruction holds an index into {@code positions}, an array of quadruples (line,
 * column, end line, exclusive end column); {@link #span} reads it.
 *
 * @param variables how many variables there are
 * @param locals the named ones, parameters included
 * @param blocks the blocks
 * @param positions the quadruples; must not be modified
 */
public record Body(int variables, List<LocalFact> locals, List<Block> blocks, int[] positions) {
  public Body {
    locals = List.copyOf(locals);
    blocks = List.copyOf(blocks);
  }

  /** The span at a position index. */
  public Span span(int at) {
    int i = at * 4;
    return new Span(positions[i], positions[i + 1], positions[i + 2], positions[i + 3]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body body
        && variables == body.variables
        && locals.equals(body.locals)
        && blocks.equals(body.blocks)
        && Arrays.equals(positions, body.positions);
  }

  @Override
  public int hashCode() {
    return variables * 31 + blocks.size();
  }

  /**
   * A named variable.
   *
   * @param variable its number
   * @param type its type as written; absent for {@code var}, untyped lambda parameters and
   *     multi-catch parameters
   * @param at the position of its name
   */
  public record LocalFact(
      int variable, String name, TypeRef type, List<AnnotationFact> annotations, int at) {
    public LocalFact {
      annotations = List.copyOf(annotations);
    }
  }

  /**
   * A basic block.
   *
   * @param handlers the blocks of the innermost handlers that an exception raised here may reach,
   *     in source order; each begins with {@link Instruction.Catch}. A {@code finally} that runs on
   *     an exception is a handler that catches everything (no types) and ends in a throw. An
   *     exception that a handler does not take goes on to the next in the list; outer handlers
   *     follow inner ones.
   */
  public record Block(List<Instruction> instructions, Terminator end, List<Integer> handlers) {
    public Block {
      instructions = List.copyOf(instructions);
      handlers = List.copyOf(handlers);
    }
  }

  /** How a block ends. */
  public sealed interface Terminator {
    /** Goes on at {@code block}. */
    record Jump(int block) implements Terminator {}

    /**
     * Goes on at {@code then} or {@code otherwise} after the truth of a variable; -1 as condition:
     * either.
     */
    record Branch(int condition, int then, int otherwise) implements Terminator {}

    /**
     * Goes on at one of several blocks.
     *
     * @param selector the variable that is compared
     * @param labels for each target the constants that lead there; enum constants as {@link
     *     Constant.Text} of their name; an empty list where something else decides, such as a
     *     constant that is declared elsewhere. A switch whose labels are all plain names is taken
     *     for one over an enum.
     * @param targets the blocks
     * @param fallback the block for no match (default, or what follows)
     */
    record Choose(int selector, List<List<Constant>> labels, List<Integer> targets, int fallback)
        implements Terminator {
      public Choose {
        labels = List.copyOf(labels);
        targets = List.copyOf(targets);
      }
    }

    /** Leaves the body; {@code value} is -1 for none. */
    record Return(int value, int at) implements Terminator {}

    /** Throws. */
    record Throw(int value, int at) implements Terminator {}
  }
}
