package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.Instruction.Call;
import dev.privet.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Lowers statements; loops, switches and {@code try} have files of their own. */
final class Statements {
  private Statements() {}

  /** A statement that stands alone, with a scope of its own. */
  static void lower(Code code, Statement statement) {
    long mark = code.mark();
    inScope(code, statement);
    code.release(mark);
  }

  static void all(Code code, NodeList<Statement> statements) {
    for (Statement statement : statements) {
      inScope(code, statement);
    }
  }

  /** A statement whose declarations stay visible to those that follow. */
  private static void inScope(Code code, Statement statement) {
    if (statement instanceof ExpressionStmt expression) {
      expression(code, expression.getExpression());
    } else if (statement instanceof BlockStmt block) {
      long mark = code.mark();
      all(code, block.getStatements());
      code.release(mark);
    } else if (statement instanceof IfStmt branch) {
      Branches.lower(code, branch);
    } else if (statement instanceof ReturnStmt result) {
      result(code, result);
    } else if (statement instanceof ThrowStmt thrown) {
      long mark = code.mark();
      int value = Expressions.value(code, thrown.getExpression());
      code.blocks.end(new Terminator.Throw(value, code.at(thrown)));
      code.release(mark);
    } else if (statement instanceof TryStmt guarded) {
      Tries.lower(code, guarded);
    } else if (statement instanceof ForEachStmt loop) {
      Loops.each(code, loop, List.of());
    } else if (statement instanceof ForStmt loop) {
      Loops.counted(code, loop, List.of());
    } else if (statement instanceof WhileStmt loop) {
      Loops.whilst(code, loop, List.of());
    } else if (statement instanceof DoStmt loop) {
      Loops.until(code, loop, List.of());
    } else if (statement instanceof SwitchStmt choice) {
      Switches.statement(code, choice, List.of());
    } else {
      rare(code, statement);
    }
  }

  private static void rare(Code code, Statement statement) {
    if (statement instanceof BreakStmt exit) {
      leave(code, exit.getLabel().map(Unit::name).orElse(""), true, code.at(exit));
    } else if (statement instanceof ContinueStmt exit) {
      leave(code, exit.getLabel().map(Unit::name).orElse(""), false, code.at(exit));
    } else if (statement instanceof YieldStmt result) {
      yielded(code, result);
    } else if (statement instanceof LabeledStmt labeled) {
      labeled(code, labeled);
    } else if (statement instanceof SynchronizedStmt locked) {
      Expressions.effect(code, locked.getExpression());
      lower(code, locked.getBody());
    } else if (statement instanceof AssertStmt claim) {
      claim(code, claim);
    } else if (statement instanceof LocalClassDeclarationStmt local) {
      Types.local(code, local.getClassDeclaration());
    } else if (statement instanceof LocalRecordDeclarationStmt local) {
      Types.local(code, local.getRecordDeclaration());
    } else if (statement instanceof ExplicitConstructorInvocationStmt call) {
      Constructors.explicitCall(code, call);
    }
  }

  /** An expression whose value nobody uses. */
  private static void expression(Code code, Expression expression) {
    if (expression instanceof VariableDeclarationExpr declaration) {
      Declarations.lower(code, declaration);
      return;
    }
    long mark = code.mark();
    Expressions.effect(code, expression);
    code.release(mark);
  }

  private static void result(Code code, ReturnStmt result) {
    Expression expression = result.getExpression().orElse(null);
    long mark = code.mark();
    int value = expression == null ? -1 : Expressions.value(code, expression);
    Exits.leave(code, value, code.at(result));
    code.release(mark);
  }

  private static void leave(Code code, String label, boolean isBreak, int at) {
    for (Frame frame = code.frame(); frame != null; frame = frame.outer()) {
      if (frame instanceof Frame.Target target) {
        int block = isBreak ? target.onBreak() : target.onContinue();
        boolean meant = label.isEmpty() ? target.isPlain() : target.labels().contains(label);
        if (meant && block >= 0) {
          Exits.goTo(code, block, frame, at);
          return;
        }
      }
    }
  }

  private static void yielded(Code code, YieldStmt statement) {
    for (Frame frame = code.frame(); frame != null; frame = frame.outer()) {
      if (frame instanceof Frame.Yield target) {
        int value = Expressions.value(code, statement.getExpression());
        int at = code.at(statement);
        code.emit(new Instruction.Move(target.value(), value, at));
        Exits.goTo(code, target.end(), frame, at);
        return;
      }
    }
    // Outside a switch expression it is the call of a method of that name, as older Java has it.
    List<Integer> arguments = new ArrayList<>();
    List<Integer> ats = new ArrayList<>();
    if (!(statement.getExpression() instanceof LambdaExpr)) {
      arguments.add(Expressions.value(code, statement.getExpression()));
      ats.add(code.at(statement.getExpression()));
    }
    int at = code.at(statement);
    code.emit(new Call(-1, Call.UNQUALIFIED, "", "yield", arguments, at, at, ats));
  }

  private static void labeled(Code code, LabeledStmt statement) {
    List<String> labels = new ArrayList<>();
    Statement inner = statement;
    while (inner instanceof LabeledStmt next) {
      labels.add(Unit.name(next.getLabel()));
      inner = next.getStatement();
    }
    if (inner instanceof ForEachStmt loop) {
      Loops.each(code, loop, labels);
    } else if (inner instanceof ForStmt loop) {
      Loops.counted(code, loop, labels);
    } else if (inner instanceof WhileStmt loop) {
      Loops.whilst(code, loop, labels);
    } else if (inner instanceof DoStmt loop) {
      Loops.until(code, loop, labels);
    } else if (inner instanceof SwitchStmt choice) {
      Switches.statement(code, choice, labels);
    } else {
      int end = code.blocks.reserve();
      Frame outer = code.frame();
      code.frame(new Frame.Target(outer, labels, false, end, -1));
      lower(code, inner);
      code.frame(outer);
      code.blocks.place(end);
    }
  }

  private static void claim(Code code, AssertStmt claim) {
    long mark = code.mark();
    int at = code.at(claim);
    int truth = Expressions.value(code, claim.getCheck());
    int end = code.blocks.reserve();
    int failed = code.blocks.reserve();
    code.blocks.end(new Terminator.Branch(truth, end, failed));
    code.blocks.place(failed);
    List<Integer> arguments = new ArrayList<>();
    List<Integer> ats = new ArrayList<>();
    Expression message = claim.getMessage().orElse(null);
    if (message != null) {
      arguments.add(Expressions.value(code, message));
      ats.add(code.at(message));
    }
    int error = code.temporary();
    TypeRef type = code.unit.types.plain("java.lang.AssertionError");
    code.emit(new Instruction.New(error, type, arguments, -1, "", List.of(), at, ats));
    code.blocks.end(new Terminator.Throw(error, at));
    code.blocks.place(end);
    code.release(mark);
  }

  /** Whether the bindings of a condition hold after the statement that it guards against. */
  static boolean bindsWhenFalse(Expression condition) {
    Expression plain = Expressions.unwrap(condition);
    if (plain instanceof UnaryExpr unary) {
      return unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
    }
    return plain instanceof BinaryExpr binary
        && binary.getOperator() == BinaryExpr.Operator.OR
        && (bindsWhenFalse(binary.getRight()) || bindsWhenFalse(binary.getLeft()));
  }
}
