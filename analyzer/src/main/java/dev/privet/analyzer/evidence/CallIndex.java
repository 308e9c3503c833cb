package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which methods call by a name with a number of arguments, by the look of the text alone. */
final class CallIndex {
  private static final String NEW = "new";

  private final Map<String, List<Procedure>> declared = new HashMap<>();
  private final Map<String, Set<Procedure>> callers = new HashMap<>();

  CallIndex(Program program) {
    for (Procedure procedure : program.procedures()) {
      Body body = procedure.body();
      if (body != null) {
        declared.computeIfAbsent(key(procedure), k -> new ArrayList<>(1)).add(procedure);
        note(body, List.of(procedure));
      }
    }
    for (TypeDecl type : program.types().values()) {
      if (!type.facts().lambdas().isEmpty()) {
        List<Procedure> all = new ArrayList<>();
        type.methods().values().forEach(all::addAll);
        for (LambdaFact lambda : type.facts().lambdas()) {
          note(lambda.body(), all);
        }
      }
    }
  }

  private void note(Body body, List<Procedure> by) {
    for (Body.Block block : body.blocks()) {
      for (Instruction step : block.instructions()) {
        if (step instanceof Instruction.Call call) {
          callers
              .computeIfAbsent(
                  key(call.name(), call.arguments().size()), k -> new LinkedHashSet<>(2))
              .addAll(by);
        } else if (step instanceof Instruction.New created) {
          callers
              .computeIfAbsent(key(NEW, created.arguments().size()), k -> new LinkedHashSet<>(2))
              .addAll(by);
        }
      }
    }
  }

  private static String key(Procedure procedure) {
    return key(
        procedure.isConstructor() ? procedure.owner().name() : procedure.name(),
        procedure.parameterTypes().size());
  }

  private static String key(String name, int arguments) {
    return name + "/" + arguments;
  }

  /** Whether another method with a body has its name and number of parameters. */
  boolean isShared(Procedure procedure) {
    return declared.getOrDefault(key(procedure), List.of()).size() > 1;
  }

  /** The methods that may call it, in their lambdas too. */
  Set<Procedure> callers(Procedure procedure) {
    String name = procedure.isConstructor() ? NEW : procedure.name();
    return callers.getOrDefault(key(name, procedure.parameterTypes().size()), Set.of());
  }
}
