package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.privet.analyzer.facts.Instruction.New;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.read.Code.LocalClass;
import java.util.ArrayList;
import java.util.List;

/** {@code new}, with anonymous classes. */
final class Creations {
  private Creations() {}

  static int create(Code code, ObjectCreationExpr creation) {
    Expression scope = creation.getScope().orElse(null);
    int outer = scope == null ? -1 : Expressions.value(code, scope);
    Operands arguments = Calls.arguments(code, creation.getArguments());
    ClassOrInterfaceType written = creation.getType();
    TypeRef type = code.unit.types.of(written);
    int at = code.at(creation);
    NodeList<BodyDeclaration<?>> members = creation.getAnonymousClassBody().orElse(null);
    LocalClass declared =
        members != null
            ? Types.anonymous(code, creation, members, type)
            : written.getScope().isPresent() ? null : code.localClass(type.name());
    List<Integer> captures = new ArrayList<>();
    if (declared != null) {
      for (String name : declared.captures()) {
        captures.add(Access.named(code, name, at));
      }
    }
    int target = code.temporary();
    String binaryName = declared == null ? "" : declared.binaryName();
    code.emit(
        new New(
            target, type, arguments.variables(), outer, binaryName, captures, at, arguments.ats()));
    return target;
  }
}
