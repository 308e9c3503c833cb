package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction;

/** {@code if} and {@code ?:}. Long chains of alternatives are followed without recursion. */
final class Branches {
  private Branches() {}

  static void lower(Code code, IfStmt first) {
    long mark = code.mark();
    int end = code.blocks.reserve();
    boolean keepsBindings = false;
    IfStmt branch = first;
    boolean isChain = false;
    while (true) {
      int otherwise = test(code, branch.getCondition());
      Statements.lower(code, branch.getThenStmt());
      boolean thenCompletes = code.blocks.live();
      code.blocks.jump(end);
      code.blocks.place(otherwise);
      Statement rest = branch.getElseStmt().orElse(null);
      if (rest instanceof IfStmt next) {
        branch = next;
        isChain = true;
        continue;
      }
      boolean restCompletes = true;
      if (rest != null) {
        Statements.lower(code, rest);
        restCompletes = code.blocks.live();
      }
      if (!isChain && thenCompletes != restCompletes) {
        keepsBindings = Statements.bindsWhenFalse(first.getCondition()) == restCompletes;
      }
      break;
    }
    code.blocks.place(end);
    if (!keepsBindings) {
      code.release(mark);
    }
  }

  static int value(Code code, ConditionalExpr first) {
    long mark = code.mark();
    int result = code.temporary();
    int end = code.blocks.reserve();
    ConditionalExpr choice = first;
    while (true) {
      int otherwise = test(code, choice.getCondition());
      move(code, result, choice.getThenExpr());
      code.blocks.jump(end);
      code.blocks.place(otherwise);
      Expression rest = Expressions.unwrap(choice.getElseExpr());
      if (rest instanceof ConditionalExpr next) {
        choice = next;
        continue;
      }
      move(code, result, rest);
      break;
    }
    code.blocks.place(end);
    code.release(mark);
    return result;
  }

  private static void move(Code code, int result, Expression expression) {
    int value = Expressions.value(code, expression);
    code.emit(new Instruction.Move(result, value, code.at(expression)));
  }

  /** Goes on where the condition holds; the block for the other case is returned. */
  private static int test(Code code, Expression condition) {
    int truth = Expressions.value(code, condition);
    int then = code.blocks.reserve();
    int otherwise = code.blocks.reserve();
    code.blocks.end(new Terminator.Branch(truth, then, otherwise));
    code.blocks.place(then);
    return otherwise;
  }

  /** Whether a condition is the literal {@code true}. */
  static boolean isAlways(Expression condition) {
    return Expressions.unwrap(condition) instanceof BooleanLiteralExpr literal && literal.isValue();
  }
}
