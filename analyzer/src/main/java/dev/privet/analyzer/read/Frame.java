package dev.privet.analyzer.read;

import com.github.javaparser.ast.stmt.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds a statement and matters when control leaves it early. */
sealed interface Frame {
  /** The next frame outwards. */
  @Nullable Frame outer();

  /**
   * A statement that {@code break} or {@code continue} can name.
   *
   * @param labels its labels
   * @param isPlain whether a {@code break} without a label means it
   * @param onBreak the block after it
   * @param onContinue the block that begins the next round; -1 where there is none
   */
  record Target(
      @Nullable Frame outer, List<String> labels, boolean isPlain, int onBreak, int onContinue)
      implements Frame {}

  /** A switch expression: {@code yield} stores into {@code value} and goes on at {@code end}. */
  record Yield(@Nullable Frame outer, int value, int end) implements Frame {}

  /**
   * Something that runs on every way out: a {@code finally} block, or the closing of a resource.
   */
  record Cleanup(@Nullable Frame outer, List<Integer> handlers, Action action) implements Frame {}

  /** What a {@link Cleanup} runs. */
  sealed interface Action {}

  /** A small {@code finally} block; each way out gets a copy. */
  record Copied(Statement block) implements Action {}

  /** Closes a resource. */
  record Close(int resource, int at) implements Action {}

  /**
   * A {@code finally} block that all ways out share: each says in {@code selector} where it goes on
   * afterwards, and keeps what it returns or throws until then.
   */
  record Shared(int entry, int selector, int returned, int thrown, List<Exit> exits)
      implements Action {}

  /** A way out of a statement. */
  sealed interface Exit {}

  /** By {@code return}; the value is -1 for none. */
  record Leave(int value, int at) implements Exit {}

  /** By going on at a block that lies just within {@code until}. */
  record GoTo(int block, @Nullable Frame until) implements Exit {}

  /** By throwing on what a handler has caught. */
  record Rethrow(int value, int at) implements Exit {}
}
