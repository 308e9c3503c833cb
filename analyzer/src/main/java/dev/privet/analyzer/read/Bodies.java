package dev.privet.analyzer.read;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.ParameterFact;
import java.util.List;
import java.util.function.Consumer;

/** Lowers one body at a time, so that one that fails leaves its siblings whole. */
final class Bodies {
  private Bodies() {}

  /**
   * A body with parameters.
   *
   * @param names where the parameters stand, in the same order
   * @param whole the declaration
   * @param lowering writes the body
   */
  static Body lower(
      TypeScope scope,
      boolean isStatic,
      List<ParameterFact> parameters,
      List<Parameter> names,
      Node whole,
      Consumer<Code> lowering) {
    Code code = begin(scope, isStatic, parameters, names, whole);
    if (scope.confine(Positions.span(whole), () -> lowering.accept(code))) {
      return code.finish(whole);
    }
    return begin(scope, isStatic, parameters, names, whole).finish(whole);
  }

  private static Code begin(
      TypeScope scope,
      boolean isStatic,
      List<ParameterFact> parameters,
      List<Parameter> names,
      Node whole) {
    Code code = new Code(scope, isStatic);
    for (int i = 0; i < parameters.size(); i++) {
      ParameterFact parameter = parameters.get(i);
      Node where = i < names.size() ? names.get(i).getName() : whole;
      code.local(parameter.name(), parameter.type(), parameter.annotations(), code.at(where));
    }
    return code;
  }
}
