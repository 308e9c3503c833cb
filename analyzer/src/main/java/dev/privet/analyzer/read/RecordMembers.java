package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.Terminator;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a record declares without writing it: its canonical constructor and its accessors. */
final class RecordMembers {
  private RecordMembers() {}

  static void add(
      TypeScope scope,
      Constructors constructors,
      NodeList<Parameter> components,
      NodeList<BodyDeclaration<?>> members,
      Node name,
      List<MethodFact> methods) {
    List<ParameterFact> parameters = Parameters.of(components, scope.unit);
    boolean hasCanonical = false;
    Set<String> written = new HashSet<>();
    for (BodyDeclaration<?> member : members) {
      if (member instanceof CompactConstructorDeclaration) {
        hasCanonical = true;
      } else if (member instanceof ConstructorDeclaration constructor) {
        hasCanonical |=
            isCanonical(Parameters.of(constructor.getParameters(), scope.unit), parameters);
      } else if (member instanceof MethodDeclaration method && method.getParameters().isEmpty()) {
        written.add(Unit.name(method.getName()));
      }
    }
    if (!hasCanonical) {
      methods.add(constructors.canonical(components, name));
    }
    for (int i = 0; i < components.size(); i++) {
      if (!written.contains(parameters.get(i).name())) {
        methods.add(accessor(scope, parameters.get(i), components.get(i).getName()));
      }
    }
  }

  private static boolean isCanonical(List<ParameterFact> found, List<ParameterFact> components) {
    if (found.size() != components.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).type().equals(components.get(i).type())) {
        return false;
      }
    }
    return true;
  }

  private static MethodFact accessor(TypeScope scope, ParameterFact component, Node name) {
    Body body =
        Bodies.lower(
            scope,
            false,
            List.of(),
            List.of(),
            name,
            code -> {
              int at = code.at(name);
              int value = code.temporary();
              code.emit(new Instruction.LoadField(value, 0, component.name(), at));
              code.blocks.end(new Terminator.Return(value, at));
            });
    return new MethodFact(
        component.name(),
        List.of(),
        List.of(),
        component.type(),
        Modifier.PUBLIC,
        false,
        true,
        component.annotations(),
        Optional.of(body),
        component.span());
  }
}
