package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.BodyText;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.TypeFacts;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * What holds of every body: jumps stay inside, handlers begin with a catch, no temporary is read
 * before it is set.
 */
final class WellFormed {
  private WellFormed() {}

  static void check(Body body, TypeFacts type, String method) {
    String name = type.binaryName() + "." + method;
    assertThat(BodyText.of(body)).as(name).isNotEmpty();
    List<Block> blocks = body.blocks();
    BitSet handlers = new BitSet();
    for (Block block : blocks) {
      for (int handler : block.handlers()) {
        handlers.set(handler);
      }
      for (int next : successors(block)) {
        assertThat(next).as(name).isBetween(0, blocks.size() - 1);
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      List<Instruction> steps = blocks.get(i).instructions();
      for (int k = 0; k < steps.size(); k++) {
        Instruction step = steps.get(k);
        boolean isCatch = step instanceof Instruction.Catch;
        assertThat(isCatch).as(name + " b" + i).isEqualTo(k == 0 && handlers.get(i));
        assertThat(step.at() * 4).as(name).isBetween(0, body.positions().length - 4);
        assertThat(body.span(step.at()).line()).as(name).isPositive();
      }
    }
    assertReadAfterWritten(body, name);
  }

  private static int[] successors(Block block) {
    Terminator end = block.end();
    if (end instanceof Terminator.Jump jump) {
      return new int[] {jump.block()};
    }
    if (end instanceof Terminator.Branch branch) {
      return new int[] {branch.then(), branch.otherwise()};
    }
    if (end instanceof Terminator.Choose choose) {
      int[] all = new int[choose.targets().size() + 1];
      for (int i = 0; i < choose.targets().size(); i++) {
        all[i] = choose.targets().get(i);
      }
      all[all.length - 1] = choose.fallback();
      return all;
    }
    return new int[0];
  }

  /** Along every path, what is read is {@code this}, named, or written before. */
  private static void assertReadAfterWritten(Body body, String name) {
    BitSet free = new BitSet();
    free.set(0);
    body.locals().forEach(local -> free.set(local.variable()));
    BitSet[] before = new BitSet[body.blocks().size()];
    Deque<Integer> open = new ArrayDeque<>();
    before[0] = free;
    open.add(0);
    while (!open.isEmpty()) {
      int number = open.remove();
      Block block = body.blocks().get(number);
      BitSet written = (BitSet) before[number].clone();
      for (int handler : block.handlers()) {
        flow(before, handler, written, open);
      }
      for (Instruction step : block.instructions()) {
        for (int read : Reads.of(step)) {
          assertThat(written.get(read)).as(name + ": v" + read + " is read by " + step).isTrue();
        }
        int target = Reads.target(step);
        if (target >= 0) {
          written.set(target);
        }
      }
      for (int read : Reads.of(block.end())) {
        assertThat(written.get(read))
            .as(name + ": v" + read + " is read by " + block.end())
            .isTrue();
      }
      for (int next : successors(block)) {
        flow(before, next, written, open);
      }
    }
  }

  private static void flow(BitSet[] before, int block, BitSet written, Deque<Integer> open) {
    BitSet known = before[block];
    if (known == null) {
      before[block] = (BitSet) written.clone();
      open.add(block);
      return;
    }
    BitSet both = (BitSet) known.clone();
    both.and(written);
    if (!both.equals(known)) {
      before[block] = both;
      open.add(block);
    }
  }
}
