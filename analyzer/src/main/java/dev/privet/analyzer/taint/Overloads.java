package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import java.util.ArrayList;
import java.util.List;

/** The choice among methods of one name. */
final class Overloads {
  private final Run run;

  Overloads(Run run) {
    this.run = run;
  }

  /** The overload that fits the arguments best. */
  Procedure choose(List<Procedure> methods, List<Value> arguments) {
    if (methods.size() == 1) {
      return methods.get(0);
    }
    Procedure best = methods.get(0);
    int bestScore = Integer.MIN_VALUE;
    for (Procedure method : methods) {
      int score = method.body() == null ? -1 : 0;
      for (int i = 0; i < arguments.size() && i < method.parameterTypes().size(); i++) {
        score += fit(arguments.get(i), method.parameterTypes().get(i));
      }
      if (score > bestScore) {
        bestScore = score;
        best = method;
      }
    }
    return best;
  }

  private int fit(Value argument, TypeShape parameter) {
    TypeShape type = argument.type();
    if (Shapes.isUnknown(type) && argument.objectCount() > 0) {
      type = argument.object(0).type();
    }
    if (Shapes.isUnknown(type) || Shapes.isUnknown(parameter)) {
      return 0;
    }
    if (type.name().equals(parameter.name())) {
      return type.dimensions() == parameter.dimensions() ? 8 : -8;
    }
    if (type.dimensions() != parameter.dimensions()) {
      return -8;
    }
    if (run.program().hierarchy().isSubtype(type.name(), parameter.name())) {
      return 4;
    }
    if (Shapes.isNumber(type) && Shapes.isNumber(parameter)) {
      return 2;
    }
    if (argument.objectCount() > 0 && argument.object(0).closure() != null) {
      return Shapes.isScalar(parameter) ? -4 : 1;
    }
    return -4;
  }

  static List<Procedure> fitting(List<Procedure> constructors, int count) {
    List<Procedure> result = new ArrayList<>(2);
    for (Procedure each : constructors) {
      int parameters = each.parameterTypes().size();
      if (parameters == count || (each.isVarargs() && count >= parameters - 1)) {
        result.add(each);
      }
    }
    return result;
  }
}
