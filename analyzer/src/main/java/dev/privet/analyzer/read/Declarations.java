package dev.privet.analyzer.read;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.TypeRef;
import java.util.List;

/** Declarations of local variables. */
final class Declarations {
  private Declarations() {}

  /** Declares and initialises; the last variable is returned. */
  static int lower(Code code, VariableDeclarationExpr declaration) {
    List<AnnotationFact> annotations = Annotations.of(declaration.getAnnotations(), code.unit);
    int last = -1;
    for (VariableDeclarator variable : declaration.getVariables()) {
      TypeRef type = code.unit.types.of(variable.getType());
      Expression start = variable.getInitializer().orElse(null);
      int value = start == null ? -1 : initial(code, start, type);
      last =
          code.local(Unit.name(variable.getName()), type, annotations, code.at(variable.getName()));
      if (value >= 0) {
        code.emit(new Instruction.Move(last, value, code.at(variable)));
      }
    }
    return last;
  }

  /** The value of an initialiser; an array's needs the declared type. */
  static int initial(Code code, Expression start, TypeRef type) {
    return start instanceof ArrayInitializerExpr array
        ? NewArrays.initialiser(code, array, type)
        : Expressions.value(code, start);
  }
}
