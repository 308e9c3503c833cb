package dev.privet.analyzer.read;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction.LoadElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four loops. */
final class Loops {
  private Loops() {}

  /** {@code for (T x : xs)}: each round reads some element. */
  static void each(Code code, ForEachStmt loop, List<String> labels) {
    long mark = code.mark();
    int items = Expressions.value(code, loop.getIterable());
    int head = code.blocks.reserve();
    int body = code.blocks.reserve();
    int end = code.blocks.reserve();
    code.blocks.placeHead(head);
    code.blocks.end(new Terminator.Branch(-1, body, end));
    code.blocks.place(body);
    VariableDeclarationExpr declaration = loop.getVariable();
    VariableDeclarator variable = declaration.getVariables().get(0);
    int at = code.at(variable.getName());
    int element =
        code.local(
            Unit.name(variable.getName()),
            code.unit.types.of(variable.getType()),
            Annotations.of(declaration.getAnnotations(), code.unit),
            at);
    code.emit(new LoadElement(element, items, LoadElement.ANY, at));
    body(code, loop.getBody(), labels, end, head);
    code.blocks.jump(head);
    code.blocks.place(end);
    code.release(mark);
  }

  static void counted(Code code, ForStmt loop, List<String> labels) {
    long mark = code.mark();
    for (Expression start : loop.getInitialization()) {
      Expressions.effect(code, start);
    }
    int head = code.blocks.reserve();
    int next = code.blocks.reserve();
    int end = code.blocks.reserve();
    code.blocks.placeHead(head);
    test(code, loop.getCompare().orElse(null), end);
    body(code, loop.getBody(), labels, end, next);
    code.blocks.place(next);
    for (Expression step : loop.getUpdate()) {
      Expressions.effect(code, step);
    }
    code.blocks.jump(head);
    code.blocks.place(end);
    code.release(mark);
  }

  static void whilst(Code code, WhileStmt loop, List<String> labels) {
    long mark = code.mark();
    int head = code.blocks.reserve();
    int end = code.blocks.reserve();
    code.blocks.placeHead(head);
    test(code, loop.getCondition(), end);
    body(code, loop.getBody(), labels, end, head);
    code.blocks.jump(head);
    code.blocks.place(end);
    if (!Statements.bindsWhenFalse(loop.getCondition())) {
      code.release(mark);
    }
  }

  /** {@code do ... while}. */
  static void until(Code code, DoStmt loop, List<String> labels) {
    long mark = code.mark();
    int head = code.blocks.reserve();
    int check = code.blocks.reserve();
    int end = code.blocks.reserve();
    code.blocks.placeHead(head);
    body(code, loop.getBody(), labels, end, check);
    code.blocks.place(check);
    if (Branches.isAlways(loop.getCondition())) {
      code.blocks.jump(head);
    } else {
      int truth = Expressions.value(code, loop.getCondition());
      code.blocks.end(new Terminator.Branch(truth, head, end));
    }
    code.blocks.place(end);
    if (!Statements.bindsWhenFalse(loop.getCondition())) {
      code.release(mark);
    }
  }

  private static void test(Code code, @Nullable Expression condition, int end) {
    if (condition == null || Branches.isAlways(condition)) {
      return;
    }
    int truth = Expressions.value(code, condition);
    int then = code.blocks.reserve();
    code.blocks.end(new Terminator.Branch(truth, then, end));
    code.blocks.place(then);
  }

  private static void body(Code code, Statement body, List<String> labels, int end, int next) {
    Frame outer = code.frame();
    code.frame(new Frame.Target(outer, labels, true, end, next));
    Statements.lower(code, body);
    code.frame(outer);
  }
}
