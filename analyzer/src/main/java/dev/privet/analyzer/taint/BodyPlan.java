package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.TypeTest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the interpreter wants to know of a body's shape: the order of its blocks (reverse postorder)
 * and its named variables.
 */
final class BodyPlan {
  /** For each block its place in reverse postorder; unreachable blocks come last. */
  final int[] place;

  /** The blocks in reverse postorder. */
  final int[] order;

  /** How many edges lead to each block. */
  final int[] edges;

  /** The named variable at each index, or null for a temporary. */
  final @Nullable LocalFact[] locals;

  /** For each block the test of a variable's type that decides how it ends, or null. */
  final @Nullable TypeTest[] tests;

  /** For each block whether its other way out is the one where that test holds. */
  final boolean[] negated;

  /** Where the body covers what is secret. */
  final Redaction redaction;

  /** The conditions that are asked more than once. */
  final Conditions conditions;

  BodyPlan(Body body) {
    int count = body.blocks().size();
    place = new int[count];
    order = new int[count];
    edges = new int[count];
    locals = new LocalFact[body.variables()];
    for (LocalFact local : body.locals()) {
      locals[local.variable()] = local;
    }
    number(body, count);
    redaction = Redaction.of(body, edges);
    tests = new TypeTest[count];
    negated = new boolean[count];
    for (int b = 0; b < count; b++) {
      if (body.blocks().get(b).end() instanceof Terminator.Branch branch) {
        test(b, branch.condition(), body.blocks().get(b).instructions());
      }
    }
    conditions = new Conditions(body, locals);
  }

  private void test(int block, int condition, List<Instruction> instructions) {
    int sought = condition;
    for (int i = instructions.size() - 1; i >= 0; i--) {
      Instruction instruction = instructions.get(i);
      if (instruction instanceof TypeTest test && test.target() == sought) {
        tests[block] = test;
        return;
      }
      if (instruction instanceof Instruction.Operate not
          && not.operator() == Instruction.Operator.NOT
          && not.target() == sought) {
        sought = not.operands().get(0);
        negated[block] = !negated[block];
      }
    }
  }

  private void number(Body body, int count) {
    int[][] next = new int[count][];
    for (int b = 0; b < count; b++) {
      next[b] = successors(body.blocks().get(b));
      for (int s : next[b]) {
        edges[s]++;
      }
    }
    boolean[] seen = new boolean[count];
    int[] stack = new int[count + 1];
    int[] child = new int[count];
    int top = 0;
    int post = count;
    Arrays.fill(place, -1);
    stack[top++] = 0;
    seen[0] = true;
    while (top > 0) {
      int block = stack[top - 1];
      if (child[block] < next[block].length) {
        int to = next[block][next[block].length - 1 - child[block]++];
        if (!seen[to]) {
          seen[to] = true;
          stack[top++] = to;
        }
      } else {
        top--;
        place[block] = --post;
      }
    }
    int shift = post;
    int unreachable = count - shift;
    for (int b = 0; b < count; b++) {
      place[b] = place[b] < 0 ? unreachable++ : place[b] - shift;
      order[place[b]] = b;
    }
  }

  private static int[] successors(Block block) {
    int[] ends;
    Terminator end = block.end();
    if (end instanceof Terminator.Jump jump) {
      ends = new int[] {jump.block()};
    } else if (end instanceof Terminator.Branch branch) {
      ends = new int[] {branch.then(), branch.otherwise()};
    } else if (end instanceof Terminator.Choose choose) {
      ends = new int[choose.targets().size() + 1];
      for (int i = 0; i < choose.targets().size(); i++) {
        ends[i] = choose.targets().get(i);
      }
      ends[ends.length - 1] = choose.fallback();
    } else {
      ends = new int[0];
    }
    int handlers = block.handlers().size();
    int[] all = Arrays.copyOf(ends, ends.length + handlers);
    for (int i = 0; i < handlers; i++) {
      all[ends.length + i] = block.handlers().get(i);
    }
    return all;
  }
}
