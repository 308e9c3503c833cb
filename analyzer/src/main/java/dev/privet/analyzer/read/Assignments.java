package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Operator;
import dev.privet.analyzer.facts.TypeRef;
import java.util.List;

/** {@code =}, {@code +=} and its kin, {@code ++} and {@code --}. */
final class Assignments {
  private Assignments() {}

  /** The value of an assignment is what was assigned. */
  static int assign(Code code, AssignExpr assignment) {
    Place place = Place.of(code, assignment.getTarget());
    int at = code.at(assignment);
    Expression right = assignment.getValue();
    int value;
    if (assignment.getOperator() == AssignExpr.Operator.ASSIGN) {
      value =
          right instanceof ArrayInitializerExpr array
              ? NewArrays.initialiser(code, array, TypeRef.ABSENT)
              : Expressions.value(code, right);
    } else {
      int before = place.load(code, code.at(assignment.getTarget()));
      int operand = Expressions.value(code, right);
      value = code.temporary();
      code.emit(
          new Instruction.Operate(
              value, operator(assignment.getOperator()), List.of(before, operand), at));
    }
    place.store(code, value, at);
    return value;
  }

  /** {@code ++} and {@code --}; the value before or after is returned where it is wanted. */
  static int step(Code code, UnaryExpr unary, boolean wanted) {
    Place place = Place.of(code, unary.getExpression());
    int at = code.at(unary);
    int before = place.load(code, code.at(unary.getExpression()));
    int one = Expressions.load(code, new Constant.Whole(1), at);
    int result = -1;
    if (wanted && unary.getOperator().isPostfix()) {
      result = before;
      if (code.isLocal(before)) {
        result = code.temporary();
        code.emit(new Instruction.Move(result, before, at));
      }
    }
    UnaryExpr.Operator sign = unary.getOperator();
    boolean up =
        sign == UnaryExpr.Operator.PREFIX_INCREMENT || sign == UnaryExpr.Operator.POSTFIX_INCREMENT;
    int after = code.temporary();
    code.emit(
        new Instruction.Operate(
            after, up ? Operator.PLUS : Operator.MINUS, List.of(before, one), at));
    place.store(code, after, at);
    return result < 0 ? after : result;
  }

  private static Operator operator(AssignExpr.Operator operator) {
    return switch (operator) {
      case ASSIGN, PLUS -> Operator.PLUS;
      case MINUS -> Operator.MINUS;
      case MULTIPLY -> Operator.TIMES;
      case DIVIDE -> Operator.DIVIDE;
      case REMAINDER -> Operator.REMAINDER;
      case BINARY_AND, BINARY_OR, XOR, LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          Operator.BITS;
    };
  }
}
