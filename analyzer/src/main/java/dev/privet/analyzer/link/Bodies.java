package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the straight-line body of a method that no source text spells out; every position is that
 * of one declaration.
 */
final class Bodies {
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<LocalFact> locals = new ArrayList<>();
  private final Span span;
  private int variables = 1;

  Bodies(List<ParameterFact> parameters, Span span) {
    this.span = span;
    for (ParameterFact parameter : parameters) {
      locals.add(new LocalFact(variables++, parameter.name(), parameter.type(), List.of(), 0));
    }
  }

  /** {@code this.field}. */
  int load(String field) {
    return load(0, field);
  }

  int load(int receiver, String field) {
    int target = variables++;
    instructions.add(new Instruction.LoadField(target, receiver, field, 0));
    return target;
  }

  void store(int receiver, String field, int value) {
    instructions.add(new Instruction.StoreField(receiver, field, value, 0));
  }

  int text(String text) {
    int target = variables++;
    instructions.add(new Instruction.Load(target, new Constant.Text(text), 0));
    return target;
  }

  int join(List<Integer> operands) {
    int target = variables++;
    instructions.add(new Instruction.Operate(target, Instruction.Operator.PLUS, operands, 0));
    return target;
  }

  int create(String type, List<Integer> arguments) {
    int target = variables++;
    List<Integer> ats = new ArrayList<>();
    arguments.forEach(a -> ats.add(0));
    instructions.add(
        new Instruction.New(target, TypeRef.of(type), arguments, -1, "", List.of(), 0, ats));
    return target;
  }

  int call(int receiver, String name, List<Integer> arguments) {
    int target = variables++;
    List<Integer> ats = new ArrayList<>();
    arguments.forEach(a -> ats.add(0));
    instructions.add(new Instruction.Call(target, receiver, "", name, arguments, 0, 0, ats));
    return target;
  }

  Body returning(int value) {
    int[] positions = {span.line(), span.column(), span.endLine(), span.endColumn()};
    Block block = new Block(instructions, new Terminator.Return(value, 0), List.of());
    return new Body(variables, locals, List.of(block), positions);
  }
}
