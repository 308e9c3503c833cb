package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.Instruction;
import java.util.ArrayList;
import java.util.List;

/**
 * Operands that are evaluated one after another before any is used. Where a later one assigns the
 * local variable that an earlier one has read, the earlier value is kept aside: {@code f(x, x =
 * 1)}.
 */
final class Operands {
  private final Code code;
  private final int known;
  private final List<Integer> variables;
  private final List<Integer> ats;
  private final long[] places;

  Operands(Code code, int expected) {
    this.code = code;
    this.known = code.assignments();
    this.variables = new ArrayList<>(expected);
    this.ats = new ArrayList<>(expected);
    this.places = new long[expected];
  }

  /** The variable that was just evaluated; {@code at} is the operand's position. */
  void add(int variable, int at) {
    places[variables.size()] = code.blocks.here();
    variables.add(variable);
    ats.add(at);
  }

  /** The variables to be used. */
  List<Integer> variables() {
    if (code.assignments() > known) {
      for (int i = variables.size() - 2; i >= 0; i--) {
        int variable = variables.get(i);
        if (variable > 0 && code.isAssignedSince(variable, known)) {
          int kept = code.temporary();
          code.blocks.insert(places[i], new Instruction.Move(kept, variable, ats.get(i)));
          variables.set(i, kept);
        }
      }
    }
    return variables;
  }

  List<Integer> ats() {
    return ats;
  }
}
