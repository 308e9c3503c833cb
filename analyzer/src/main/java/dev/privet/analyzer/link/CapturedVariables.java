package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.facts.FieldFact;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.ParameterFact;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The variables that a local or anonymous class uses of the body around it, as fields of that class
 * ({@code val$x}): with the type, the annotations and the place of their own declarations.
 */
final class CapturedVariables {
  /** The bodies of a type in which local classes are made, by the binary names of these. */
  private final Map<TypeDecl, Map<String, MethodFact>> makers = new HashMap<>();

  /**
   * The fields of a type for the variables that it captures and whose declarations are in sight.
   */
  List<FieldFact> of(TypeDecl type) {
    TypeDecl outer = type.outer();
    if (type.facts().captures().isEmpty() || outer == null) {
      return List.of();
    }
    MethodFact maker =
        makers.computeIfAbsent(outer, CapturedVariables::makers).get(type.facts().binaryName());
    List<FieldFact> fields = new ArrayList<>();
    if (maker != null) {
      for (String name : type.facts().captures()) {
        FieldFact field = declaration(name, maker, outer);
        if (field != null) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static Map<String, MethodFact> makers(TypeDecl outer) {
    Map<String, MethodFact> found = new LinkedHashMap<>();
    for (MethodFact method : outer.facts().methods()) {
      method.body().ifPresent(body -> makers(outer, body, method, found));
    }
    return found;
  }

  private static void makers(
      TypeDecl outer, Body body, MethodFact method, Map<String, MethodFact> found) {
    for (Body.Block block : body.blocks()) {
      for (Instruction each : block.instructions()) {
        if (each instanceof Instruction.New made && !made.declared().isEmpty()) {
          found.putIfAbsent(made.declared(), method);
        } else if (each instanceof Instruction.MakeLambda lambda) {
          makers(outer, outer.facts().lambdas().get(lambda.lambda()).body(), method, found);
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable FieldFact declaration(
      String name, MethodFact maker, TypeDecl outer) {
    for (ParameterFact parameter : maker.parameters()) {
      if (parameter.name().equals(name)) {
        return parameter(parameter);
      }
    }
    return maker.body().map(body -> declaration(name, body, outer)).orElse(null);
  }

  private static @org.jspecify.annotations.Nullable FieldFact declaration(
      String name, Body body, TypeDecl outer) {
    for (LocalFact local : body.locals()) {
      if (local.name().equals(name) && !local.type().isAbsent()) {
        return new FieldFact(
            "val$" + name,
            local.type(),
            Modifier.FINAL,
            false,
            Optional.empty(),
            local.annotations(),
            body.span(local.at()));
      }
    }
    for (Body.Block block : body.blocks()) {
      for (Instruction each : block.instructions()) {
        if (each instanceof Instruction.MakeLambda made) {
          LambdaFact lambda = outer.facts().lambdas().get(made.lambda());
          for (ParameterFact parameter : lambda.parameters()) {
            if (parameter.name().equals(name) && !parameter.type().isAbsent()) {
              return parameter(parameter);
            }
          }
          FieldFact within = declaration(name, lambda.body(), outer);
          if (within != null) {
            return within;
          }
        }
      }
    }
    return null;
  }

  private static FieldFact parameter(ParameterFact parameter) {
    return new FieldFact(
        "val$" + parameter.name(),
        parameter.type(),
        Modifier.FINAL,
        false,
        Optional.empty(),
        parameter.annotations(),
        parameter.span());
  }
}
