package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every body of the program, every call in it, and what calls what by declared types. */
final class Calls {
  private final Program program;
  private final Types types;
  private final Map<Procedure, List<Code>> codes = new LinkedHashMap<>();
  private final Map<Procedure, List<CallSite>> sites = new LinkedHashMap<>();
  private final Map<Procedure, List<CallSite>> callers = new LinkedHashMap<>();
  private final Map<Procedure, Set<Procedure>> events = new LinkedHashMap<>();
  private final Map<String, TypeDecl> locals = new HashMap<>();

  Calls(Program program, Types types) {
    this.program = program;
    this.types = types;
    for (TypeDecl type : program.types().values()) {
      locals.put(key(type, type.facts().binaryName()), type);
    }
    for (Procedure procedure : program.procedures()) {
      Body body = procedure.body();
      if (body != null) {
        List<Code> all = Code.all(procedure);
        codes.put(procedure, all);
        List<CallSite> found = new ArrayList<>();
        all.forEach(code -> collect(code, found));
        sites.put(procedure, found);
      }
    }
    for (List<CallSite> found : sites.values()) {
      for (CallSite site : found) {
        for (Procedure target : site.targets()) {
          callers.computeIfAbsent(target, k -> new ArrayList<>()).add(site);
        }
      }
    }
  }

  private static String key(TypeDecl type, String binaryName) {
    return type.unit().file().path() + '\n' + binaryName;
  }

  private void collect(Code code, List<CallSite> found) {
    List<Body.Block> blocks = code.body().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      for (Instruction step : blocks.get(i).instructions()) {
        if (step instanceof Instruction.Call call) {
          found.add(call(code, i, call));
        } else if (step instanceof Instruction.New created) {
          found.add(created(code, i, created));
        } else if (step instanceof Instruction.MakeReference reference) {
          found.add(reference(code, i, reference));
        }
      }
    }
  }

  private CallSite call(Code code, int block, Instruction.Call call) {
    TypeShape receiver = types.receiver(code, call);
    return new CallSite(
        code,
        block,
        receiver,
        call.name(),
        call.receiver(),
        call.arguments(),
        call.target(),
        types.targets(receiver, call.name(), call.arguments().size()),
        call.at());
  }

  private CallSite created(Code code, int block, Instruction.New created) {
    TypeShape type = program.shape(created.type(), code.procedure().owner(), List.of());
    List<Procedure> targets = new ArrayList<>();
    if (created.declared().isEmpty()) {
      targets.addAll(
          program
              .hierarchy()
              .methods(type.name(), MethodFact.CONSTRUCTOR, created.arguments().size()));
    } else {
      TypeDecl local = locals.get(key(code.procedure().owner(), created.declared()));
      if (local != null) {
        local.methods().values().forEach(targets::addAll);
      }
    }
    return new CallSite(
        code, block, type, "new", -1, created.arguments(), created.target(), targets, created.at());
  }

  private CallSite reference(Code code, int block, Instruction.MakeReference reference) {
    TypeDecl owner = code.procedure().owner();
    TypeShape receiver =
        reference.receiver() >= 0
            ? types.of(code, reference.receiver())
            : reference.type().isAbsent()
                ? TypeShape.of(owner.name())
                : types.named(reference.type().name(), owner);
    Set<Procedure> targets = new LinkedHashSet<>();
    for (int arguments = 0; arguments < 4; arguments++) {
      targets.addAll(types.targets(receiver, reference.name(), arguments));
    }
    return new CallSite(
        code,
        block,
        receiver,
        reference.name().equals(MethodFact.CONSTRUCTOR) ? "new" : reference.name(),
        reference.receiver(),
        List.of(),
        reference.target(),
        List.copyOf(targets),
        reference.at());
  }

  /** Says that whoever gets to {@code site} sets off {@code listener} too. */
  void publishes(Procedure publisher, Procedure listener) {
    events.computeIfAbsent(publisher, k -> new LinkedHashSet<>()).add(listener);
  }

  /** The bodies of a method: its own first, then those of its lambdas. */
  List<Code> codes(Procedure procedure) {
    return codes.getOrDefault(procedure, List.of());
  }

  /** The calls in a method and its lambdas. */
  List<CallSite> in(Procedure procedure) {
    return sites.getOrDefault(procedure, List.of());
  }

  /** All calls, by method. */
  Map<Procedure, List<CallSite>> all() {
    return sites;
  }

  /** The calls that may reach a method. */
  List<CallSite> of(Procedure procedure) {
    return callers.getOrDefault(procedure, List.of());
  }

  /** The listeners that a method sets off. */
  Set<Procedure> events(Procedure publisher) {
    return events.getOrDefault(publisher, Set.of());
  }
}
