package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The basic blocks of a body under construction. A block is first reserved (so that jumps can name
 * it) and later placed. Code that nothing reaches is dropped: while no block is open, instructions
 * vanish.
 */
final class Blocks {
  /** More instructions than this are not kept of one body. */
  static final int LIMIT = 200_000;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> placed = new ArrayList<>();
  private @Nullable Draft current;
  private List<Integer> handlers = List.of();
  private int instructions;

  Blocks() {
    placeAlways(reserve());
  }

  /** A block that is still to be placed. */
  int reserve() {
    drafts.add(new Draft(drafts.size()));
    return drafts.size() - 1;
  }

  /** Whether an instruction written now can be reached. */
  boolean live() {
    return current != null;
  }

  /** Whether the body had to be cut. */
  boolean isCut() {
    return instructions > LIMIT;
  }

  List<Integer> handlers() {
    return handlers;
  }

  void emit(Instruction instruction) {
    if (current != null) {
      if (++instructions > LIMIT) {
        end(new Terminator.Return(-1, instruction.at()));
        return;
      }
      current.instructions.add(instruction);
    }
  }

  /** The place after the last instruction, for {@link #insert}; -1 where nothing is reached. */
  long here() {
    return current == null ? -1 : (long) current.index << 32 | current.instructions.size();
  }

  /** Inserts an instruction at an earlier {@link #here()}; later places in that block move on. */
  void insert(long place, Instruction instruction) {
    if (place >= 0) {
      drafts.get((int) (place >>> 32)).instructions.add((int) place, instruction);
    }
  }

  /** Ends the open block. */
  void end(Terminator end) {
    if (current == null) {
      return;
    }
    current.end = end;
    current = null;
    if (end instanceof Terminator.Jump jump) {
      refer(jump.block());
    } else if (end instanceof Terminator.Branch branch) {
      refer(branch.then());
      refer(branch.otherwise());
    } else if (end instanceof Terminator.Choose choose) {
      for (int target : choose.targets()) {
        refer(target);
      }
      refer(choose.fallback());
    }
  }

  void jump(int block) {
    if (current != null) {
      end(new Terminator.Jump(block));
    }
  }

  /** Goes on in {@code block}, to which all jumps except backward ones are already written. */
  void place(int block) {
    Draft draft = drafts.get(block);
    if (draft.references == 0) {
      return;
    }
    placeAlways(block);
  }

  /** Goes on in {@code block}, the head of a loop. */
  void placeHead(int block) {
    if (current != null) {
      placeAlways(block);
    }
  }

  private void placeAlways(int block) {
    jump(block);
    Draft draft = drafts.get(block);
    draft.handlers = handlers;
    placed.add(draft);
    for (int handler : handlers) {
      refer(handler);
    }
    current = instructions > LIMIT ? null : draft;
  }

  /** From here on exceptions go to other handlers. */
  void guardBy(List<Integer> next) {
    if (handlers.equals(next)) {
      return;
    }
    handlers = next;
    if (current != null && current.instructions.isEmpty()) {
      current.handlers = next;
      for (int handler : next) {
        refer(handler);
      }
    } else if (current != null) {
      placeAlways(reserve());
    }
  }

  private void refer(int block) {
    drafts.get(block).references++;
  }

  /** The finished blocks in the order in which they were placed; an open end returns. */
  List<Block> finish(int at) {
    end(new Terminator.Return(-1, at));
    return Layout.of(placed, drafts, new Terminator.Return(-1, at));
  }

  /** A block that is being written. */
  static final class Draft {
    final int index;
    final List<Instruction> instructions = new ArrayList<>(8);
    List<Integer> handlers = List.of();
    @Nullable Terminator end;
    int references;

    /** Set by the layout. */
    int number = -1;

    Draft(int index) {
      this.index = index;
    }
  }
}
