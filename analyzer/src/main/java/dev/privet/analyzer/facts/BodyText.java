package dev.privet.analyzer.facts;

import dev.privet.analyzer.facts.Body.Block;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.Body.Terminator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link Body} as text, for people: one instruction a line, blocks as {@code b1:}, variables as
 * {@code v3} or by their name ({@code name.3} where a name stands for more than one), {@code this}
 * for variable 0.
 */
public final class BodyText {
  private final String[] names;
  private final StringBuilder text = new StringBuilder();

  private BodyText(Body body) {
    names = new String[body.variables()];
    Map<String, Integer> uses = new HashMap<>();
    for (LocalFact local : body.locals()) {
      uses.merge(local.name(), 1, Integer::sum);
    }
    for (LocalFact local : body.locals()) {
      boolean isAlone = uses.getOrDefault(local.name(), 0) == 1;
      names[local.variable()] = isAlone ? local.name() : local.name() + "." + local.variable();
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i] == null) {
        names[i] = i == 0 ? "this" : "v" + i;
      }
    }
  }

  /** The text of a body, each line ended. */
  public static String of(Body body) {
    BodyText writer = new BodyText(body);
    for (int i = 0; i < body.blocks().size(); i++) {
      writer.block(i, body.blocks().get(i));
    }
    return writer.text.toString();
  }

  private void block(int number, Block block) {
    text.append('b').append(number).append(':');
    if (!block.handlers().isEmpty()) {
      text.append(" on exception");
      for (int handler : block.handlers()) {
        text.append(" b").append(handler);
      }
    }
    text.append('\n');
    for (Instruction instruction : block.instructions()) {
      text.append("  ").append(show(instruction)).append('\n');
    }
    text.append("  ").append(show(block.end())).append('\n');
  }

  private String show(Instruction step) {
    if (step instanceof Instruction.Load load) {
      return to(load.target()) + ConstantText.of(load.constant());
    }
    if (step instanceof Instruction.Move move) {
      return to(move.target()) + name(move.source());
    }
    if (step instanceof Instruction.LoadField load) {
      return to(load.target()) + name(load.receiver()) + "." + load.field();
    }
    if (step instanceof Instruction.StoreField store) {
      return name(store.receiver()) + "." + store.field() + " = " + name(store.value());
    }
    if (step instanceof Instruction.LoadName load) {
      return to(load.target()) + "name " + load.name();
    }
    if (step instanceof Instruction.StoreName store) {
      return "name " + store.name() + " = " + name(store.value());
    }
    if (step instanceof Instruction.LoadElement load) {
      return to(load.target()) + element(load.array(), load.index());
    }
    if (step instanceof Instruction.StoreElement store) {
      return element(store.array(), store.index()) + " = " + name(store.value());
    }
    if (step instanceof Instruction.Operate operate) {
      return to(operate.target()) + operate.operator() + names(operate.operands());
    }
    if (step instanceof Instruction.Cast cast) {
      return to(cast.target()) + "(" + ConstantText.of(cast.type()) + ") " + name(cast.source());
    }
    if (step instanceof Instruction.TypeTest test) {
      return to(test.target())
          + name(test.source())
          + " instanceof "
          + ConstantText.of(test.type());
    }
    if (step instanceof Instruction.Catch caught) {
      return to(caught.target()) + "catch" + types(caught.types());
    }
    return called(step);
  }

  private String called(Instruction step) {
    if (step instanceof Instruction.Call call) {
      String receiver =
          switch (call.receiver()) {
            case Instruction.Call.UNQUALIFIED -> "";
            case Instruction.Call.SUPER -> "super.";
            case Instruction.Call.NAMED -> "name " + call.qualifier() + ".";
            default -> name(call.receiver()) + ".";
          };
      return to(call.target()) + receiver + call.name() + names(call.arguments());
    }
    if (step instanceof Instruction.New created) {
      String outer = created.outer() < 0 ? "" : name(created.outer()) + ".";
      String declared = created.declared().isEmpty() ? "" : " as " + created.declared();
      String captures = created.captures().isEmpty() ? "" : " with " + names(created.captures());
      String type = ConstantText.of(created.type());
      return to(created.target())
          + outer
          + "new "
          + type
          + names(created.arguments())
          + declared
          + captures;
    }
    if (step instanceof Instruction.NewArray array) {
      return to(array.target()) + "new " + ConstantText.of(array.type()) + names(array.elements());
    }
    if (step instanceof Instruction.MakeLambda lambda) {
      return to(lambda.target()) + "lambda " + lambda.lambda() + names(lambda.captures());
    }
    if (step instanceof Instruction.MakeReference reference) {
      String receiver =
          switch (reference.receiver()) {
            case Instruction.Call.SUPER -> "super";
            case Instruction.Call.NAMED -> "name " + ConstantText.of(reference.type());
            default -> name(reference.receiver());
          };
      return to(reference.target()) + receiver + "::" + reference.name();
    }
    throw new IllegalStateException("an instruction without a text: " + step);
  }

  private String show(Terminator end) {
    if (end instanceof Terminator.Jump jump) {
      return "goto b" + jump.block();
    }
    if (end instanceof Terminator.Branch branch) {
      String condition = branch.condition() < 0 ? "either" : "if " + name(branch.condition());
      return condition + " b" + branch.then() + " else b" + branch.otherwise();
    }
    if (end instanceof Terminator.Choose choose) {
      StringBuilder line = new StringBuilder("choose ").append(name(choose.selector()));
      for (int i = 0; i < choose.targets().size(); i++) {
        for (Constant label : choose.labels().get(i)) {
          line.append(' ').append(ConstantText.of(label));
        }
        line.append(choose.labels().get(i).isEmpty() ? " ?" : "")
            .append(" b")
            .append(choose.targets().get(i));
      }
      return line.append(" else b").append(choose.fallback()).toString();
    }
    if (end instanceof Terminator.Return result) {
      return result.value() < 0 ? "return" : "return " + name(result.value());
    }
    return "throw " + name(((Terminator.Throw) end).value());
  }

  private String to(int target) {
    return target < 0 ? "" : name(target) + " = ";
  }

  private String element(int array, int index) {
    return name(array) + "[" + (index == Instruction.LoadElement.ANY ? "any" : name(index)) + "]";
  }

  private String names(List<Integer> variables) {
    StringBuilder list = new StringBuilder("(");
    for (int i = 0; i < variables.size(); i++) {
      list.append(i == 0 ? "" : ", ").append(name(variables.get(i)));
    }
    return list.append(')').toString();
  }

  private static String types(List<TypeRef> types) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < types.size(); i++) {
      list.append(i == 0 ? " " : " | ").append(ConstantText.of(types.get(i)));
    }
    return list.toString();
  }

  private String name(int variable) {
    return names[variable];
  }
}
