package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Switch statements and expressions. Runs of entries with constant labels become one choice; an
 * entry with a pattern or guard is a test of its own in the order of the entries, the default comes
 * last wherever it stands.
 */
final class Switches {
  private final Code code;
  private final NodeList<SwitchEntry> entries;
  private final int selector;
  private final int end;
  private final int[] bodies;
  private final boolean hasDefault;
  private final boolean namesAreEnums;

  /** The variable of a switch expression's value; -1 for a statement. */
  private final int result;

  /** Entries with constant labels that wait for their common choice. */
  private final List<Integer> run = new ArrayList<>();

  private Switches(Code code, Expression selector, NodeList<SwitchEntry> entries, int result) {
    this.code = code;
    this.entries = entries;
    this.selector = Expressions.value(code, selector);
    this.result = result;
    this.end = code.blocks.reserve();
    this.bodies = new int[entries.size()];
    boolean foundDefault = false;
    boolean foundLiteral = false;
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = code.blocks.reserve();
      foundDefault |= isDefault(entries.get(i));
      for (Expression label : entries.get(i).getLabels()) {
        foundLiteral |= label instanceof LiteralExpr && !(label instanceof NullLiteralExpr);
      }
    }
    this.hasDefault = foundDefault;
    this.namesAreEnums = !foundLiteral;
  }

  static void statement(Code code, SwitchStmt statement, List<String> labels) {
    long mark = code.mark();
    Switches lowering = new Switches(code, statement.getSelector(), statement.getEntries(), -1);
    Frame outer = code.frame();
    code.frame(new Frame.Target(outer, labels, true, lowering.end, -1));
    lowering.lower();
    code.frame(outer);
    code.blocks.place(lowering.end);
    code.release(mark);
  }

  static int expression(Code code, SwitchExpr expression) {
    long mark = code.mark();
    int result = code.temporary();
    Switches lowering =
        new Switches(code, expression.getSelector(), expression.getEntries(), result);
    Frame outer = code.frame();
    code.frame(new Frame.Yield(outer, result, lowering.end));
    lowering.lower();
    code.frame(outer);
    code.blocks.place(lowering.end);
    code.release(mark);
    return result;
  }

  private void lower() {
    int fallback = -1;
    for (int i = 0; i < bodies.length; i++) {
      SwitchEntry entry = entries.get(i);
      if (isDefault(entry)) {
        fallback = i;
      } else if (isTested(entry)) {
        if (!run.isEmpty()) {
          int next = code.blocks.reserve();
          choose(next);
          code.blocks.place(next);
        }
        int next = code.blocks.reserve();
        test(entry, bodies[i], next, !hasDefault && i == bodies.length - 1);
        body(i);
        code.blocks.place(next);
      } else {
        run.add(i);
      }
    }
    if (fallback >= 0) {
      choose(bodies[fallback]);
      body(fallback);
    } else if (result >= 0 && !run.isEmpty()) {
      // An exhaustive switch has no other way than the last.
      choose(bodies[run.get(run.size() - 1)]);
    } else {
      choose(end);
    }
  }

  /** Goes to the waiting entries by their labels, else to {@code fallback}; their bodies follow. */
  private void choose(int fallback) {
    if (run.isEmpty()) {
      code.blocks.jump(fallback);
      return;
    }
    List<List<Constant>> labels = new ArrayList<>(run.size());
    List<Integer> targets = new ArrayList<>(run.size());
    for (int i : run) {
      labels.add(constants(entries.get(i)));
      targets.add(bodies[i]);
    }
    code.blocks.end(new Terminator.Choose(selector, labels, targets, fallback));
    for (int i : run) {
      body(i);
    }
    run.clear();
  }

  private static boolean isDefault(SwitchEntry entry) {
    return entry.isDefault() || entry.getLabels().isEmpty();
  }

  private static boolean isTested(SwitchEntry entry) {
    if (entry.getGuard().isPresent()) {
      return true;
    }
    for (Expression label : entry.getLabels()) {
      if (label instanceof ComponentPatternExpr) {
        return true;
      }
    }
    return false;
  }

  /**
   * Goes to the body if a label matches and the guard holds, else to {@code next}; {@code isSure}
   * if nothing else is left.
   */
  private void test(SwitchEntry entry, int body, int next, boolean isSure) {
    Expression guard = entry.getGuard().orElse(null);
    int matched = guard == null ? body : code.blocks.reserve();
    for (Expression label : entry.getLabels()) {
      if (label instanceof ComponentPatternExpr pattern) {
        int truth = Patterns.match(code, pattern, selector);
        if (isSure && guard == null) {
          code.blocks.jump(matched);
        } else {
          int otherwise = code.blocks.reserve();
          code.blocks.end(new Terminator.Branch(truth, matched, otherwise));
          code.blocks.place(otherwise);
        }
      } else {
        Constant constant = constant(label);
        List<Constant> labels = constant == null ? List.of() : List.of(constant);
        int otherwise = code.blocks.reserve();
        code.blocks.end(
            new Terminator.Choose(selector, List.of(labels), List.of(matched), otherwise));
        code.blocks.place(otherwise);
      }
    }
    code.blocks.jump(next);
    if (guard != null) {
      code.blocks.place(matched);
      int truth = Expressions.value(code, guard);
      code.blocks.end(new Terminator.Branch(truth, body, next));
    }
  }

  private List<Constant> constants(SwitchEntry entry) {
    List<Constant> constants = new ArrayList<>(entry.getLabels().size());
    for (Expression label : entry.getLabels()) {
      Constant constant = constant(label);
      if (constant == null) {
        return List.of();
      }
      constants.add(constant);
    }
    return constants;
  }

  private @Nullable Constant constant(Expression label) {
    if (label instanceof NameExpr name) {
      String simple = Unit.name(name.getName());
      return namesAreEnums && !code.type.declaresConstant(simple)
          ? new Constant.Text(simple)
          : null;
    }
    return Folding.of(label, code.unit);
  }

  /** The code of an entry; a group that does not end falls through to the next one. */
  private void body(int index) {
    SwitchEntry entry = entries.get(index);
    code.blocks.place(bodies[index]);
    if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
      Statements.all(code, entry.getStatements());
      code.blocks.jump(index + 1 < bodies.length ? bodies[index + 1] : end);
      return;
    }
    for (Statement statement : entry.getStatements()) {
      if (result >= 0 && statement instanceof ExpressionStmt value) {
        long mark = code.mark();
        int computed = Expressions.value(code, value.getExpression());
        code.emit(new Instruction.Move(result, computed, code.at(value.getExpression())));
        code.release(mark);
      } else {
        Statements.lower(code, statement);
      }
    }
    code.blocks.jump(end);
  }
}
