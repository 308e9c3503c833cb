package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a program and who calls whom by name, looked up when asked: few methods are ever
 * asked for.
 */
final class Callers {
  /** More callers than this hardly all hand in the same. */
  private static final int MOST = 8;

  private final Program program;
  private final Map<Procedure, List<Code>> codes = new HashMap<>();
  private final Map<String, List<Procedure>> files = new LinkedHashMap<>();
  private @Nullable CallIndex index;

  Callers(Program program) {
    this.program = program;
    for (Procedure procedure : program.procedures()) {
      if (procedure.body() != null) {
        files
            .computeIfAbsent(procedure.owner().unit().file().path(), k -> new ArrayList<>())
            .add(procedure);
      }
    }
  }

  /** A call with its arguments. */
  record Use(Code code, List<Integer> arguments) {}

  /** The bodies in a file, those of lambdas included. */
  List<Code> codes(String path) {
    List<Code> all = new ArrayList<>();
    files.getOrDefault(path, List.of()).forEach(it -> all.addAll(codes(it)));
    return all;
  }

  /** The body of a method, and those of its lambdas. */
  List<Code> codes(Procedure procedure) {
    return codes.computeIfAbsent(procedure, Code::all);
  }

  /** What fills the fields of a type when its instances are made. */
  List<Procedure> settersOf(FieldDecl field) {
    TypeDecl owner = field.owner();
    List<Procedure> setters = new ArrayList<>();
    for (String method : List.of(MethodFact.STATICS, MethodFact.FIELDS, MethodFact.CONSTRUCTOR)) {
      setters.addAll(owner.methods(method));
    }
    return setters;
  }

  /**
   * The calls that a method may be meant by: of its name, with as many arguments. None if they are
   * many, or the name is another method's too.
   */
  List<Use> of(Procedure procedure) {
    if (index == null) {
      index = new CallIndex(program);
    }
    int parameters = procedure.parameterTypes().size();
    if (index.isShared(procedure)) {
      return List.of();
    }
    List<Use> uses = new ArrayList<>();
    for (Procedure caller : index.callers(procedure)) {
      collect(procedure, parameters, caller, uses);
      if (uses.size() > MOST) {
        return List.of();
      }
    }
    return uses;
  }

  private void collect(Procedure called, int parameters, Procedure caller, List<Use> uses) {
    for (Code code : codes(caller)) {
      for (Body.Block block : code.body().blocks()) {
        for (Instruction step : block.instructions()) {
          use(called, parameters, code, step, uses);
        }
      }
    }
  }

  private void use(Procedure called, int parameters, Code code, Instruction step, List<Use> uses) {
    if (step instanceof Instruction.Call call
        && call.name().equals(called.name())
        && call.arguments().size() == parameters
        && !called.isConstructor()) {
      uses.add(new Use(code, call.arguments()));
    } else if (step instanceof Instruction.New created
        && called.isConstructor()
        && created.arguments().size() == parameters
        && program
            .typeName(created.type().name(), code.procedure().owner())
            .equals(called.owner().name())) {
      uses.add(new Use(code, created.arguments()));
    }
  }
}
