package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.TypeRef;

/** Lowers expressions: which construct is lowered where. */
final class Expressions {
  private Expressions() {}

  /** Evaluates; the variable that holds the value is returned. */
  static int value(Code code, Expression written) {
    Expression expression = unwrap(written);
    if (expression instanceof NameExpr name) {
      return Access.name(code, name);
    }
    if (expression instanceof MethodCallExpr call) {
      return Calls.call(code, call, true);
    }
    if (expression instanceof LiteralExpr) {
      return constant(code, expression);
    }
    if (expression instanceof FieldAccessExpr field) {
      return Access.field(code, field);
    }
    if (expression instanceof BinaryExpr binary) {
      return Operators.binary(code, binary);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return Creations.create(code, creation);
    }
    if (expression instanceof LambdaExpr lambda) {
      return Closures.lambda(code, lambda);
    }
    if (expression instanceof ThisExpr self) {
      return Access.self(code, self);
    }
    if (expression instanceof UnaryExpr unary) {
      return Operators.unary(code, unary, true);
    }
    if (expression instanceof AssignExpr assignment) {
      return Assignments.assign(code, assignment);
    }
    if (expression instanceof CastExpr cast) {
      return cast(code, cast);
    }
    if (expression instanceof ConditionalExpr choice) {
      return Branches.value(code, choice);
    }
    return rare(code, expression);
  }

  private static int rare(Code code, Expression expression) {
    if (expression instanceof ArrayAccessExpr access) {
      return Access.element(code, access);
    }
    if (expression instanceof MethodReferenceExpr reference) {
      return Closures.reference(code, reference);
    }
    if (expression instanceof ArrayCreationExpr creation) {
      return NewArrays.create(code, creation);
    }
    if (expression instanceof InstanceOfExpr test) {
      return Patterns.instanceOf(code, test);
    }
    if (expression instanceof ClassExpr literal) {
      TypeRef type = code.unit.types.of(literal.getType());
      return load(code, new Constant.ClassOf(type), code.at(literal));
    }
    if (expression instanceof SwitchExpr choice) {
      return Switches.expression(code, choice);
    }
    if (expression instanceof ArrayInitializerExpr array) {
      return NewArrays.initialiser(code, array, TypeRef.ABSENT);
    }
    if (expression instanceof VariableDeclarationExpr declaration) {
      return Declarations.lower(code, declaration);
    }
    if (expression instanceof TypeExpr type) {
      return Access.load(code, code.unit.types.of(type.getType()).name(), code.at(type));
    }
    if (expression instanceof SuperExpr) {
      return 0;
    }
    // Patterns and annotations are no values; the parser lets them stand here in broken code.
    return load(code, new Constant.Null(), code.at(expression));
  }

  /** Evaluates for the effects alone. */
  static void effect(Code code, Expression written) {
    Expression expression = unwrap(written);
    if (expression instanceof MethodCallExpr call) {
      Calls.call(code, call, false);
    } else if (expression instanceof UnaryExpr unary) {
      Operators.unary(code, unary, false);
    } else {
      value(code, expression);
    }
  }

  private static int constant(Code code, Expression expression) {
    Constant folded = Folding.of(expression, code.unit);
    return load(code, folded == null ? new Constant.Null() : folded, code.at(expression));
  }

  static int load(Code code, Constant constant, int at) {
    int target = code.temporary();
    code.emit(new Instruction.Load(target, constant, at));
    return target;
  }

  private static int cast(Code code, CastExpr cast) {
    int source = value(code, cast.getExpression());
    int target = code.temporary();
    code.emit(
        new Instruction.Cast(target, code.unit.types.of(cast.getType()), source, code.at(cast)));
    return target;
  }

  /** The expression within all its parentheses. */
  static Expression unwrap(Expression expression) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    return inner;
  }
}
