package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Parameters and record components. */
final class Parameters {
  private Parameters() {}

  static List<ParameterFact> of(NodeList<Parameter> parameters, Unit unit) {
    if (parameters.isEmpty()) {
      return List.of();
    }
    List<ParameterFact> facts = new ArrayList<>(parameters.size());
    for (Parameter parameter : parameters) {
      facts.add(of(parameter, unit));
    }
    return facts;
  }

  static ParameterFact of(Parameter parameter, Unit unit) {
    TypeRef type = unit.types.of(parameter.getType());
    if (parameter.isVarArgs()) {
      type = new TypeRef(type.name(), type.arguments(), type.dimensions() + 1);
    }
    return new ParameterFact(
        Unit.name(parameter.getName()),
        type,
        parameter.isVarArgs(),
        Annotations.of(parameter.getAnnotations(), unit),
        Positions.span(parameter.getName()));
  }
}
