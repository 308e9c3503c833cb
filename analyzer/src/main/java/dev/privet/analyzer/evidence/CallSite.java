package dev.privet.analyzer.evidence;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import java.util.List;

/**
 * A call in a body: of a method, of a constructor ({@code new}), or by a method reference.
 *
 * @param code the body
 * @param block the block in which it stands
 * @param receiver the type that it is made on; {@link TypeShape#OBJECT} where that is not known
 * @param name the method's name; {@code new} for a constructor
 * @param variable the variable of the receiver; negative for none
 * @param arguments the variables of the arguments
 * @param result the variable of the result; -1 for none
 * @param targets the program's methods that it may reach
 * @param at the position of the expression
 */
record CallSite(
    Code code,
    int block,
    TypeShape receiver,
    String name,
    int variable,
    List<Integer> arguments,
    int result,
    List<Procedure> targets,
    int at) {
  CallSite {
    arguments = List.copyOf(arguments);
    targets = List.copyOf(targets);
  }

  Site site() {
    return code.site(at);
  }
}
