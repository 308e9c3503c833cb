package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import dev.privet.analyzer.facts.Instruction.Call;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Method calls. Long chains such as those of builders are followed without recursion. */
final class Calls {
  private Calls() {}

  /** The variable of the result, -1 where it is not wanted. */
  static int call(Code code, MethodCallExpr last, boolean wanted) {
    Expression scope = last.getScope().orElse(null);
    if (!(scope instanceof MethodCallExpr)) {
      return first(code, last, wanted);
    }
    Deque<MethodCallExpr> chain = new ArrayDeque<>();
    chain.push(last);
    while (scope instanceof MethodCallExpr before) {
      chain.push(before);
      scope = before.getScope().orElse(null);
    }
    int receiver = first(code, chain.pop(), true);
    while (!chain.isEmpty()) {
      MethodCallExpr call = chain.pop();
      receiver = emit(code, call, receiver, "", wanted || !chain.isEmpty());
    }
    return receiver;
  }

  private static int first(Code code, MethodCallExpr call, boolean wanted) {
    Expression written = call.getScope().orElse(null);
    if (written == null) {
      return emit(code, call, Call.UNQUALIFIED, "", wanted);
    }
    Expression scope = Expressions.unwrap(written);
    if (scope instanceof NameExpr name) {
      String simple = Unit.name(name.getName());
      return code.find(simple) == Code.NO_VARIABLE
          ? emit(code, call, Call.NAMED, simple, wanted)
          : emit(code, call, Access.named(code, simple, code.at(name)), "", wanted);
    }
    if (scope instanceof SuperExpr) {
      return emit(code, call, Call.SUPER, "", wanted);
    }
    String dotted = Access.dotted(code, scope);
    return dotted != null
        ? emit(code, call, Call.NAMED, dotted, wanted)
        : emit(code, call, Expressions.value(code, scope), "", wanted);
  }

  private static int emit(
      Code code, MethodCallExpr call, int receiver, String qualifier, boolean wanted) {
    List<Expression> written = call.getArguments();
    int first = receiver > 0 ? 1 : 0;
    Operands operands = new Operands(code, written.size() + first);
    if (receiver > 0) {
      operands.add(receiver, code.at(call.getName()));
    }
    for (Expression argument : written) {
      operands.add(Expressions.value(code, argument), code.at(argument));
    }
    int target = wanted ? code.temporary() : -1;
    String name = Unit.name(call.getName());
    int at = code.at(call);
    int nameAt = code.at(call.getName());
    List<Integer> variables = operands.variables();
    List<Integer> ats = operands.ats();
    int self = first == 0 ? receiver : variables.get(0);
    code.emit(
        new Call(
            target,
            self,
            qualifier,
            name,
            variables.subList(first, variables.size()),
            at,
            nameAt,
            ats.subList(first, ats.size())));
    return target;
  }

  /** Evaluates the arguments of a constructor. */
  static Operands arguments(Code code, List<Expression> written) {
    Operands operands = new Operands(code, written.size());
    for (Expression argument : written) {
      operands.add(Expressions.value(code, argument), code.at(argument));
    }
    return operands;
  }
}
