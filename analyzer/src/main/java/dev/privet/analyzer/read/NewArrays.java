package dev.privet.analyzer.read;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.TypeRef;
import java.util.List;

/** New arrays. */
final class NewArrays {
  private NewArrays() {}

  static int create(Code code, ArrayCreationExpr creation) {
    TypeRef element = code.unit.types.of(creation.getElementType());
    int dimensions = element.dimensions() + creation.getLevels().size();
    TypeRef type = new TypeRef(element.name(), element.arguments(), dimensions);
    ArrayInitializerExpr initialiser = creation.getInitializer().orElse(null);
    if (initialiser != null) {
      return initialiser(code, initialiser, type);
    }
    for (ArrayCreationLevel level : creation.getLevels()) {
      Expression length = level.getDimension().orElse(null);
      if (length != null) {
        Expressions.value(code, length);
      }
    }
    int target = code.temporary();
    code.emit(new Instruction.NewArray(target, type, List.of(), code.at(creation)));
    return target;
  }

  /** {@code {a, b}} as an array of {@code type}. */
  static int initialiser(Code code, ArrayInitializerExpr initialiser, TypeRef type) {
    TypeRef element =
        type.dimensions() > 0
            ? new TypeRef(type.name(), type.arguments(), type.dimensions() - 1)
            : TypeRef.ABSENT;
    Operands elements = new Operands(code, initialiser.getValues().size());
    for (Expression value : initialiser.getValues()) {
      elements.add(Declarations.initial(code, value, element), code.at(value));
    }
    int target = code.temporary();
    code.emit(new Instruction.NewArray(target, type, elements.variables(), code.at(initialiser)));
    return target;
  }
}
