package dev.privet.analyzer.read;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.privet.analyzer.facts.Instruction;

/** The left side of an assignment, its parts evaluated. */
sealed interface Place {
  record Variable(int variable) implements Place {}

  record Field(int receiver, String name) implements Place {}

  record Named(String name) implements Place {}

  record Element(int array, int index) implements Place {}

  /** Not assignable: broken code. */
  record Nowhere(int value) implements Place {}

  /** Evaluates the parts of an assignable expression. */
  static Place of(Code code, Expression written) {
    Expression target = Expressions.unwrap(written);
    if (target instanceof NameExpr name) {
      String simple = Unit.name(name.getName());
      int variable = code.find(simple);
      if (variable >= 0) {
        return new Variable(variable);
      }
      return variable == Code.CAPTURED ? new Field(0, "val$" + simple) : new Named(simple);
    }
    if (target instanceof FieldAccessExpr field) {
      String dotted = Access.dotted(code, field);
      return dotted != null
          ? new Named(dotted)
          : new Field(Expressions.value(code, field.getScope()), Unit.name(field.getName()));
    }
    if (target instanceof ArrayAccessExpr element) {
      int array = Expressions.value(code, element.getName());
      return new Element(array, Expressions.value(code, element.getIndex()));
    }
    return new Nowhere(Expressions.value(code, target));
  }

  /** Reads the place. */
  default int load(Code code, int at) {
    if (this instanceof Variable local) {
      return local.variable();
    }
    if (this instanceof Nowhere nowhere) {
      return nowhere.value();
    }
    int target = code.temporary();
    if (this instanceof Field field) {
      code.emit(new Instruction.LoadField(target, field.receiver(), field.name(), at));
    } else if (this instanceof Named named) {
      code.emit(new Instruction.LoadName(target, named.name(), at));
    } else if (this instanceof Element element) {
      code.emit(new Instruction.LoadElement(target, element.array(), element.index(), at));
    }
    return target;
  }

  /** Writes the place. */
  default void store(Code code, int value, int at) {
    if (this instanceof Variable local) {
      code.assigned(local.variable());
      code.emit(new Instruction.Move(local.variable(), value, at));
    } else if (this instanceof Field field) {
      code.emit(new Instruction.StoreField(field.receiver(), field.name(), value, at));
    } else if (this instanceof Named named) {
      code.emit(new Instruction.StoreName(named.name(), value, at));
    } else if (this instanceof Element element) {
      code.emit(new Instruction.StoreElement(element.array(), element.index(), value, at));
    }
  }
}
