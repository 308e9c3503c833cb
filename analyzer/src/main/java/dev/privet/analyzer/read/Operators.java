package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Operator;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Unary and binary operators. The parser nests {@code a + b + c} to the left; long chains are
 * followed without recursion.
 */
final class Operators {
  private Operators() {}

  static int binary(Code code, BinaryExpr whole) {
    Constant folded = Folding.of(whole, code.unit);
    if (folded != null) {
      return Expressions.load(code, folded, code.at(whole));
    }
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression left = whole;
    while (left instanceof BinaryExpr binary) {
      chain.push(binary);
      left = binary.getLeft();
    }
    int value = Expressions.value(code, left);
    int at = code.at(left);
    while (!chain.isEmpty()) {
      Operator operator = operator(chain.element().getOperator());
      int sums = operator == Operator.PLUS ? sums(chain) : 1;
      Operands operands = new Operands(code, sums + 1);
      operands.add(value, at);
      for (int i = 0; i < sums; i++) {
        BinaryExpr step = chain.pop();
        Expression right = step.getRight();
        operands.add(Expressions.value(code, right), code.at(right));
        at = code.at(step);
      }
      value = code.temporary();
      code.emit(new Instruction.Operate(value, operator, operands.variables(), at));
    }
    return value;
  }

  private static int sums(Deque<BinaryExpr> chain) {
    int count = 0;
    for (BinaryExpr step : chain) {
      if (step.getOperator() != BinaryExpr.Operator.PLUS) {
        break;
      }
      count++;
    }
    return count;
  }

  static int unary(Code code, UnaryExpr unary, boolean wanted) {
    Operator operator =
        switch (unary.getOperator()) {
          case LOGICAL_COMPLEMENT -> Operator.NOT;
          case MINUS -> Operator.NEGATE;
          case BITWISE_COMPLEMENT -> Operator.BITS;
          case PLUS -> Operator.PLUS;
          default -> null;
        };
    if (operator == null) {
      return Assignments.step(code, unary, wanted);
    }
    Constant folded = Folding.of(unary, code.unit);
    if (folded != null) {
      return Expressions.load(code, folded, code.at(unary));
    }
    int operand = Expressions.value(code, unary.getExpression());
    if (operator == Operator.PLUS) {
      return operand;
    }
    int target = code.temporary();
    code.emit(new Instruction.Operate(target, operator, List.of(operand), code.at(unary)));
    return target;
  }

  private static Operator operator(BinaryExpr.Operator operator) {
    return switch (operator) {
      case OR -> Operator.OR;
      case AND -> Operator.AND;
      case BINARY_OR, BINARY_AND, XOR, LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          Operator.BITS;
      case EQUALS -> Operator.EQUAL;
      case NOT_EQUALS -> Operator.UNEQUAL;
      case LESS -> Operator.LESS;
      case GREATER -> Operator.GREATER;
      case LESS_EQUALS -> Operator.LESS_EQUAL;
      case GREATER_EQUALS -> Operator.GREATER_EQUAL;
      case PLUS -> Operator.PLUS;
      case MINUS -> Operator.MINUS;
      case MULTIPLY -> Operator.TIMES;
      case DIVIDE -> Operator.DIVIDE;
      case REMAINDER -> Operator.REMAINDER;
    };
  }
}
