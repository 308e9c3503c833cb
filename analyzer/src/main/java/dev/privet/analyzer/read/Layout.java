package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.read.Blocks.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * The last step of writing a body: blocks that only jump are skipped, blocks that one jump alone
 * leads to are joined to it, unreachable ones dropped, the rest numbered.
 */
final class Layout {
  private static final int REACHED = -2;
  private static final int JOINED = -3;

  private final List<Draft> drafts;
  private final List<Draft> open = new ArrayList<>();

  private Layout(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** The blocks that can be reached, in the order in which they were placed. */
  static List<Block> of(List<Draft> placed, List<Draft> drafts, Terminator missingEnd) {
    Layout layout = new Layout(drafts);
    layout.mark(placed, missingEnd);
    for (Draft draft : placed) {
      if (draft.number == REACHED) {
        layout.join(draft);
      }
    }
    int count = 0;
    for (Draft draft : placed) {
      if (draft.number == REACHED) {
        draft.number = count++;
      }
    }
    List<Block> blocks = new ArrayList<>(count);
    for (Draft draft : placed) {
      if (draft.number >= 0 && draft.end != null) {
        blocks.add(
            new Block(
                draft.instructions, layout.renumber(draft.end), layout.numbers(draft.handlers)));
      }
    }
    return blocks;
  }

  private void mark(List<Draft> placed, Terminator missingEnd) {
    for (Draft draft : placed) {
      if (draft.end == null) {
        draft.end = missingEnd;
      }
      draft.references = 0;
      if (draft.instructions.isEmpty() && !(draft.end instanceof Terminator.Throw)) {
        // Nothing in it raises.
        draft.handlers = List.of();
      }
    }
    // The entry stays where it is, and so do handlers.
    reach(placed.get(0));
    placed.get(0).references++;
    while (!open.isEmpty()) {
      Draft draft = open.remove(open.size() - 1);
      for (int handler : draft.handlers) {
        reach(drafts.get(handler));
        drafts.get(handler).references++;
      }
      Terminator end = draft.end;
      if (end instanceof Terminator.Jump jump) {
        reach(target(jump.block()));
      } else if (end instanceof Terminator.Branch branch) {
        reach(target(branch.then()));
        reach(target(branch.otherwise()));
      } else if (end instanceof Terminator.Choose choose) {
        for (int target : choose.targets()) {
          reach(target(target));
        }
        reach(target(choose.fallback()));
      }
    }
  }

  /** Takes in the blocks that follow and that nothing else leads to. */
  private void join(Draft draft) {
    while (draft.end instanceof Terminator.Jump jump) {
      Draft next = target(jump.block());
      boolean raises = !next.instructions.isEmpty() || next.end instanceof Terminator.Throw;
      boolean canJoin =
          next.handlers.equals(draft.handlers) || !raises || draft.instructions.isEmpty();
      if (next == draft || next.references != 1 || !canJoin) {
        return;
      }
      if (draft.instructions.isEmpty()) {
        draft.handlers = next.handlers;
      }
      draft.instructions.addAll(next.instructions);
      draft.end = next.end;
      next.number = JOINED;
    }
  }

  private void reach(Draft draft) {
    draft.references++;
    if (draft.number == -1) {
      draft.number = REACHED;
      open.add(draft);
    }
  }

  /** Where a jump to a block really leads. */
  private Draft target(int block) {
    Draft draft = drafts.get(block);
    // An empty endless loop jumps to itself at last.
    for (int steps = 0; steps < drafts.size(); steps++) {
      if (!draft.instructions.isEmpty() || !(draft.end instanceof Terminator.Jump jump)) {
        break;
      }
      draft = drafts.get(jump.block());
    }
    return draft;
  }

  private Terminator renumber(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return new Terminator.Jump(target(jump.block()).number);
    }
    if (end instanceof Terminator.Branch branch) {
      return new Terminator.Branch(
          branch.condition(), target(branch.then()).number, target(branch.otherwise()).number);
    }
    if (end instanceof Terminator.Choose choose) {
      List<Integer> targets = new ArrayList<>(choose.targets().size());
      for (int target : choose.targets()) {
        targets.add(target(target).number);
      }
      return new Terminator.Choose(
          choose.selector(), choose.labels(), targets, target(choose.fallback()).number);
    }
    return end;
  }

  private List<Integer> numbers(List<Integer> handlers) {
    if (handlers.isEmpty()) {
      return handlers;
    }
    List<Integer> numbers = new ArrayList<>(handlers.size());
    for (int handler : handlers) {
      numbers.add(drafts.get(handler).number);
    }
    return numbers;
  }
}
