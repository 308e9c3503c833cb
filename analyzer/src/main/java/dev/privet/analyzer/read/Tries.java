package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.read.Frame.Cleanup;
import dev.privet.analyzer.read.Frame.GoTo;
import dev.privet.analyzer.read.Frame.Rethrow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code try} in all its forms. */
final class Tries {
  private Tries() {}

  static void lower(Code code, TryStmt statement) {
    BlockStmt last = statement.getFinallyBlock().orElse(null);
    List<Integer> outside = code.blocks.handlers();
    if (last == null || last.getStatements().isEmpty()) {
      int end = code.blocks.reserve();
      guarded(code, statement, outside, end);
      code.blocks.guardBy(outside);
      code.blocks.place(end);
      return;
    }
    int at = code.at(last);
    Frame outer = code.frame();
    Cleanup cleanup = new Cleanup(outer, outside, action(code, last, at));
    int after = code.blocks.reserve();
    int end = code.blocks.reserve();
    int handler = code.blocks.reserve();
    code.frame(cleanup);
    guarded(code, statement, join(List.of(handler), outside), after);
    code.frame(outer);
    code.blocks.guardBy(outside);
    code.blocks.place(after);
    Exits.run(code, cleanup, new GoTo(end, outer), at);
    code.blocks.jump(end);
    code.blocks.place(handler);
    if (code.blocks.live()) {
      int raised = code.temporary();
      code.emit(new Instruction.Catch(raised, List.of(), at));
      Exits.run(code, cleanup, new Rethrow(raised, at), at);
      code.blocks.end(new Terminator.Throw(raised, at));
    }
    if (cleanup.action() instanceof Frame.Shared shared) {
      sharedCopy(code, last, shared, at);
    }
    code.blocks.place(end);
  }

  private static Frame.Action action(Code code, BlockStmt block, int at) {
    if (Copying.isCheap(block, code.frame())) {
      return new Frame.Copied(block);
    }
    int selector = code.temporary();
    int returned = Expressions.load(code, new Constant.Null(), at);
    int thrown = Expressions.load(code, new Constant.Null(), at);
    return new Frame.Shared(code.blocks.reserve(), selector, returned, thrown, new ArrayList<>());
  }

  private static void sharedCopy(Code code, BlockStmt block, Frame.Shared shared, int at) {
    code.blocks.place(shared.entry());
    if (!code.blocks.live()) {
      return;
    }
    Statements.lower(code, block);
    if (!code.blocks.live()) {
      return;
    }
    List<List<Constant>> labels = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (int i = 0; i < shared.exits().size(); i++) {
      labels.add(List.of(new Constant.Whole(i)));
      targets.add(code.blocks.reserve());
    }
    code.blocks.end(new Terminator.Choose(shared.selector(), labels, targets, targets.get(0)));
    for (int i = 0; i < targets.size(); i++) {
      code.blocks.place(targets.get(i));
      Exits.resume(code, shared.exits().get(i), at);
    }
  }

  /** Body and catch clauses; all that completes normally goes on at {@code after}. */
  private static void guarded(Code code, TryStmt statement, List<Integer> around, int after) {
    NodeList<CatchClause> clauses = statement.getCatchClauses();
    List<Integer> handlers = new ArrayList<>(clauses.size());
    for (int i = 0; i < clauses.size(); i++) {
      handlers.add(code.blocks.reserve());
    }
    code.blocks.guardBy(join(handlers, around));
    withResources(code, statement, 0);
    code.blocks.jump(after);
    code.blocks.guardBy(around);
    for (int i = 0; i < clauses.size(); i++) {
      code.blocks.place(handlers.get(i));
      caught(code, clauses.get(i));
      code.blocks.jump(after);
    }
  }

  private static void caught(Code code, CatchClause clause) {
    if (!code.blocks.live()) {
      return;
    }
    long mark = code.mark();
    Parameter parameter = clause.getParameter();
    Type type = parameter.getType();
    List<TypeRef> types =
        type instanceof UnionType union
            ? code.unit.types.all(union.getElements())
            : List.of(code.unit.types.of(type));
    int at = code.at(parameter.getName());
    int variable =
        code.local(
            Unit.name(parameter.getName()),
            code.unit.types.of(type),
            Annotations.of(parameter.getAnnotations(), code.unit),
            at);
    code.emit(new Instruction.Catch(variable, types, at));
    Statements.lower(code, clause.getBody());
    code.release(mark);
  }

  private static void withResources(Code code, TryStmt statement, int index) {
    if (index == statement.getResources().size()) {
      Statements.lower(code, statement.getTryBlock());
      return;
    }
    long mark = code.mark();
    Expression resource = statement.getResources().get(index);
    int at = code.at(resource);
    int variable = resource(code, resource);
    List<Integer> around = code.blocks.handlers();
    Frame outer = code.frame();
    Cleanup close = new Cleanup(outer, around, new Frame.Close(variable, at));
    int handler = code.blocks.reserve();
    int after = code.blocks.reserve();
    code.frame(close);
    code.blocks.guardBy(join(List.of(handler), around));
    withResources(code, statement, index + 1);
    code.frame(outer);
    code.blocks.guardBy(around);
    Exits.run(code, close, new GoTo(after, outer), at);
    code.blocks.jump(after);
    code.blocks.place(handler);
    if (code.blocks.live()) {
      int raised = code.temporary();
      code.emit(new Instruction.Catch(raised, List.of(), at));
      Exits.run(code, close, new Rethrow(raised, at), at);
      code.blocks.end(new Terminator.Throw(raised, at));
    }
    code.blocks.place(after);
    code.release(mark);
  }

  private static int resource(Code code, Expression resource) {
    if (resource instanceof VariableDeclarationExpr declaration) {
      return Declarations.lower(code, declaration);
    }
    return Expressions.value(code, resource);
  }

  private static List<Integer> join(List<Integer> inner, List<Integer> outer) {
    if (inner.isEmpty()) {
      return outer;
    }
    if (outer.isEmpty()) {
      return inner;
    }
    List<Integer> all = new ArrayList<>(inner.size() + outer.size());
    all.addAll(inner);
    all.addAll(outer);
    return all;
  }

  /** When a {@code finally} block may be copied for each way out. */
  private static final class Copying {
    private static final int MAX_NODES = 48;
    private static final int MAX_NESTING = 2;

    static boolean isCheap(BlockStmt block, @Nullable Frame frame) {
      int nesting = 0;
      for (Frame each = frame; each != null; each = each.outer()) {
        if (each instanceof Cleanup cleanup && !(cleanup.action() instanceof Frame.Close)) {
          nesting++;
        }
      }
      return nesting < MAX_NESTING && Sizes.isSmall(block, MAX_NODES);
    }
  }
}
