package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Call;
import dev.privet.analyzer.facts.Instruction.Operator;
import dev.privet.analyzer.facts.TypeRef;
import java.util.List;

/**
 * {@code instanceof} and patterns: a test, then a binding by cast; components are read by position.
 */
final class Patterns {
  private Patterns() {}

  static int instanceOf(Code code, InstanceOfExpr test) {
    int source = Expressions.value(code, test.getExpression());
    PatternExpr pattern = test.getPattern().orElse(null);
    if (pattern != null) {
      return match(code, pattern, source);
    }
    return test(code, source, code.unit.types.of(test.getType()), code.at(test));
  }

  /** Binds the pattern's variables; the variable of the test's truth is returned. */
  static int match(Code code, ComponentPatternExpr pattern, int source) {
    int truth = bind(code, pattern, source);
    return truth >= 0 ? truth : Expressions.load(code, new Constant.Truth(true), code.at(pattern));
  }

  /** As {@link #match}, but -1 where the pattern matches everything. */
  private static int bind(Code code, ComponentPatternExpr pattern, int source) {
    if (pattern instanceof TypePatternExpr binding) {
      return bind(code, binding, source);
    }
    if (!(pattern instanceof RecordPatternExpr record)) {
      return -1;
    }
    int at = code.at(record);
    TypeRef type = code.unit.types.of(record.getType());
    int truth = test(code, source, type, at);
    int value = code.temporary();
    code.emit(new Instruction.Cast(value, type, source, at));
    int position = 0;
    for (ComponentPatternExpr part : record.getPatternList()) {
      int partAt = code.at(part);
      int component = code.temporary();
      String name = Call.COMPONENT + position++;
      code.emit(new Call(component, value, "", name, List.of(), partAt, partAt, List.of()));
      int partTruth = bind(code, part, component);
      if (partTruth >= 0) {
        int both = code.temporary();
        code.emit(new Instruction.Operate(both, Operator.AND, List.of(truth, partTruth), at));
        truth = both;
      }
    }
    return truth;
  }

  private static int bind(Code code, TypePatternExpr pattern, int source) {
    TypeRef type = code.unit.types.of(pattern.getType());
    int at = code.at(pattern);
    boolean matchesAll = type.isAbsent() || pattern.getType() instanceof PrimitiveType;
    int truth = matchesAll ? -1 : test(code, source, type, at);
    int nameAt = code.at(pattern.getName());
    int variable = code.local(Unit.name(pattern.getName()), type, List.of(), nameAt);
    code.emit(
        matchesAll
            ? new Instruction.Move(variable, source, at)
            : new Instruction.Cast(variable, type, source, at));
    return truth;
  }

  private static int test(Code code, int source, TypeRef type, int at) {
    int truth = code.temporary();
    code.emit(new Instruction.TypeTest(truth, source, type, at));
    return truth;
  }
}
