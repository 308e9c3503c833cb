package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.privet.analyzer.facts.Instruction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Names, fields, array elements, {@code this}: what is read where a value stands. */
final class Access {
  /** Before the name of a field that holds a captured variable. */
  private static final String CAPTURED = "val$";

  private Access() {}

  static int name(Code code, NameExpr name) {
    return named(code, Unit.name(name.getName()), code.at(name));
  }

  /** The variable of that name, or one that receives the field of that name. */
  static int named(Code code, String name, int at) {
    int variable = code.find(name);
    if (variable >= 0) {
      return variable;
    }
    return variable == Code.CAPTURED ? load(code, 0, CAPTURED + name, at) : load(code, name, at);
  }

  static int load(Code code, String name, int at) {
    int target = code.temporary();
    code.emit(new Instruction.LoadName(target, name, at));
    return target;
  }

  private static int load(Code code, int receiver, String field, int at) {
    int target = code.temporary();
    code.emit(new Instruction.LoadField(target, receiver, field, at));
    return target;
  }

  /** {@code a.b.c}: a dotted name unless {@code a} is a variable. */
  static int field(Code code, FieldAccessExpr access) {
    String dotted = dotted(code, access);
    if (dotted != null) {
      return load(code, dotted, code.at(access));
    }
    Deque<FieldAccessExpr> steps = new ArrayDeque<>();
    Expression scope = access;
    while (scope instanceof FieldAccessExpr step) {
      steps.push(step);
      scope = step.getScope();
    }
    int value = Expressions.value(code, scope);
    for (FieldAccessExpr step : steps) {
      value = load(code, value, Unit.name(step.getName()), code.at(step));
    }
    return value;
  }

  /** The expression as a dotted name whose first part is no variable; null if it is none. */
  static @Nullable String dotted(Code code, Expression expression) {
    if (expression instanceof NameExpr name) {
      String simple = Unit.name(name.getName());
      return code.find(simple) == Code.NO_VARIABLE ? simple : null;
    }
    if (!(expression instanceof FieldAccessExpr)) {
      return null;
    }
    Deque<String> parts = new ArrayDeque<>();
    Expression scope = expression;
    while (scope instanceof FieldAccessExpr step) {
      parts.push(Unit.name(step.getName()));
      scope = step.getScope();
    }
    if (!(scope instanceof NameExpr first)) {
      return null;
    }
    String simple = Unit.name(first.getName());
    if (code.find(simple) != Code.NO_VARIABLE) {
      return null;
    }
    StringBuilder name = new StringBuilder(simple);
    for (String part : parts) {
      name.append('.').append(part);
    }
    return name.toString();
  }

  /** {@code this} or {@code Outer.this}. */
  static int self(Code code, ThisExpr self) {
    Name type = self.getTypeName().orElse(null);
    if (type == null) {
      return 0;
    }
    String name = Unit.identifier(type.asString());
    return name.equals(code.type.name) ? 0 : load(code, name + ".this", code.at(self));
  }

  static int element(Code code, ArrayAccessExpr access) {
    int array = Expressions.value(code, access.getName());
    int index = Expressions.value(code, access.getIndex());
    int target = code.temporary();
    code.emit(new Instruction.LoadElement(target, array, index, code.at(access)));
    return target;
  }

  /** Whether it is plainly {@code this}. */
  static boolean isSelf(Expression expression) {
    return expression instanceof ThisExpr self && self.getTypeName().isEmpty();
  }

  static boolean isSuper(Expression expression) {
    return expression instanceof SuperExpr;
  }
}
