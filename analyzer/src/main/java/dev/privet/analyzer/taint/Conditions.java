package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Operator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on which a body branches more than once: the truth of a variable, or whether it is
 * null. A condition is a number: the variable's, or minus one minus it for nullness.
 */
final class Conditions {
  /** For each block the condition on which it branches, or null. */
  private final @Nullable Asked[] asked;

  private final boolean any;

  /** A condition and whether its truth or its opposite is asked for. */
  record Asked(int condition, boolean straight) {}

  Conditions(Body body, @Nullable LocalFact[] locals) {
    int count = body.blocks().size();
    this.asked = new Asked[count];
    Map<Integer, Integer> times = new HashMap<>();
    for (int b = 0; b < count; b++) {
      Block block = body.blocks().get(b);
      if (block.end() instanceof Terminator.Branch branch && branch.condition() >= 0) {
        asked[b] = asked(block.instructions(), branch.condition(), true, locals);
        if (asked[b] != null) {
          times.merge(asked[b].condition(), 1, Integer::sum);
        }
      }
    }
    boolean several = false;
    for (int b = 0; b < count; b++) {
      if (asked[b] != null && times.getOrDefault(asked[b].condition(), 0) < 2) {
        asked[b] = null;
      }
      several |= asked[b] != null;
    }
    this.any = several;
  }

  /** Whether any condition is asked more than once. */
  boolean any() {
    return any;
  }

  /** The condition on which a block branches, if others branch on it too. */
  @Nullable Asked of(int block) {
    return asked[block];
  }

  private static @Nullable Asked asked(
      List<Instruction> instructions,
      int variable,
      boolean straight,
      @Nullable LocalFact[] locals) {
    if (variable < locals.length && locals[variable] != null) {
      return new Asked(variable, straight);
    }
    Instruction made = assignment(instructions, variable);
    if (made instanceof Instruction.Move move) {
      return asked(instructions, move.source(), straight, locals);
    }
    if (!(made instanceof Instruction.Operate operate)) {
      return null;
    }
    List<Integer> operands = operate.operands();
    if (operate.operator() == Operator.NOT) {
      return asked(instructions, operands.get(0), !straight, locals);
    }
    boolean equal = operate.operator() == Operator.EQUAL;
    if ((!equal && operate.operator() != Operator.UNEQUAL) || operands.size() != 2) {
      return null;
    }
    for (int i = 0; i < 2; i++) {
      int compared = operands.get(1 - i);
      if (assignment(instructions, operands.get(i)) instanceof Instruction.Load load
          && load.constant() instanceof Constant.Null
          && compared >= 0
          && compared < locals.length
          && locals[compared] != null) {
        return new Asked(-1 - compared, equal == straight);
      }
    }
    return null;
  }

  private static @Nullable Instruction assignment(List<Instruction> instructions, int variable) {
    for (int i = instructions.size() - 1; i >= 0; i--) {
      Instruction each = instructions.get(i);
      int target =
          each instanceof Instruction.Operate operate
              ? operate.target()
              : each instanceof Instruction.Load load
                  ? load.target()
                  : each instanceof Instruction.Move move ? move.target() : -1;
      if (target == variable) {
        return each;
      }
    }
    return null;
  }
}
