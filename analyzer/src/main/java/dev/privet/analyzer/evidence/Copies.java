package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.ParameterFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that are copied from an annotated field to one that nothing says anything of. */
final class Copies {
  private final Program program;
  private final Declarations declarations;
  private final Calls calls;
  private final Types types;

  Copies(Program program, Declarations declarations, Calls calls, Types types) {
    this.program = program;
    this.declarations = declarations;
    this.calls = calls;
    this.types = types;
  }

  List<Evidence.Copy> find() {
    Set<Evidence.Copy> copies = new LinkedHashSet<>();
    for (List<CallSite> sites : calls.all().values()) {
      for (CallSite site : sites) {
        setter(site, copies);
        component(site, copies);
      }
    }
    return List.copyOf(copies);
  }

  private void setter(CallSite site, Set<Evidence.Copy> copies) {
    if (site.arguments().size() == 1 && site.name().startsWith("set") && site.name().length() > 3) {
      String name = Character.toLowerCase(site.name().charAt(3)) + site.name().substring(4);
      FieldDecl target = program.hierarchy().field(site.receiver().name(), name);
      if (target != null) {
        copy(site, site.arguments().get(0), target, copies);
      }
    }
  }

  private void component(CallSite site, Set<Evidence.Copy> copies) {
    TypeDecl type = program.type(site.receiver().name());
    if (!site.name().equals("new")
        || type == null
        || type.facts().kind() != TypeFacts.Kind.RECORD
        || type.facts().components().size() != site.arguments().size()) {
      return;
    }
    List<ParameterFact> components = type.facts().components();
    for (int i = 0; i < components.size(); i++) {
      FieldDecl target = type.fields().get(components.get(i).name());
      if (target != null) {
        copy(site, site.arguments().get(i), target, copies);
      }
    }
  }

  private void copy(CallSite site, int value, FieldDecl target, Set<Evidence.Copy> copies) {
    FieldDecl source = source(site.code(), value, 0);
    if (source == null
        || source.owner().equals(target.owner())
        || source.name().equals(target.name())) {
      return;
    }
    Optional<Declared> stated =
        declarations.field(source).stream()
            .filter(it -> it.evidence().startsWith("@PersonalData"))
            .findFirst();
    boolean same = source.type().name().equals(target.type().name());
    if (stated.isPresent() && same && declarations.field(target).isEmpty()) {
      copies.add(
          new Evidence.Copy(
              source.label(),
              stated.get().category(),
              target.label(),
              new Site(target.owner().unit().file().path(), target.fact().span(), target.label()),
              site.site()));
    }
  }

  /** The field whose value a variable holds unchanged. */
  private @Nullable FieldDecl source(Code code, int variable, int depth) {
    if (depth > 4 || code.definitions(variable).size() != 1) {
      return null;
    }
    Instruction step = code.definitions(variable).get(0);
    if (step instanceof Instruction.Move move) {
      return source(code, move.source(), depth + 1);
    } else if (step instanceof Instruction.LoadField load) {
      return program.hierarchy().field(types.of(code, load.receiver()).name(), load.field());
    } else if (step instanceof Instruction.Call call && call.arguments().isEmpty()) {
      String type = types.receiver(code, call).name();
      List<Procedure> accessors = program.hierarchy().methods(type, call.name(), 0);
      String bare = call.name().replaceFirst("^get(?=[A-Z])", "");
      String name = Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
      return accessors.isEmpty() ? null : program.hierarchy().field(type, name);
    }
    return null;
  }

  /** What entry points take: their parameters, and the fields of the objects they are given. */
  List<Evidence.Input> inputs(Triggers triggers) {
    List<Evidence.Input> inputs = new ArrayList<>();
    triggers
        .all()
        .forEach(
            (procedure, trigger) -> {
              if (trigger.kind() == Trigger.Kind.ENDPOINT) {
                for (int i = 0; i < procedure.parameterTypes().size(); i++) {
                  if (triggers.isCaller(procedure, i)) {
                    continue;
                  }
                  String name = procedure.fact().parameters().get(i).name();
                  for (Declared each : declarations.parameter(procedure, i)) {
                    String subject =
                        Subjects.of(
                            program,
                            procedure.fact().parameters().get(i).annotations(),
                            procedure.owner());
                    inputs.add(
                        input(procedure.label() + " " + name, subject, each, trigger, procedure));
                  }
                  fields(
                      program.type(procedure.parameterTypes().get(i).name()), trigger, 0, inputs);
                }
              }
            });
    return inputs;
  }

  private void fields(
      @Nullable TypeDecl type, Trigger trigger, int depth, List<Evidence.Input> inputs) {
    boolean data =
        type != null
            && depth < 2
            && (type.facts().kind() == TypeFacts.Kind.RECORD
                || type.facts().kind() == TypeFacts.Kind.CLASS);
    for (FieldDecl field : data && type != null ? type.fields().values() : List.<FieldDecl>of()) {
      for (Declared each : field.isStatic() ? List.<Declared>of() : declarations.field(field)) {
        inputs.add(input(field.label(), Subjects.of(program, field), each, trigger, field.owner()));
      }
      fields(program.type(field.type().name()), trigger, depth + 1, inputs);
    }
  }

  private static Evidence.Input input(
      String label, String subject, Declared each, Trigger trigger, Object holder) {
    return new Evidence.Input(
        label,
        holder.toString(),
        new Store.Field(
            label.substring(label.lastIndexOf('.') + 1),
            each.category(),
            each.confidence(),
            each.evidence().startsWith("@"),
            subject,
            Optional.empty(),
            new Site(each.path(), each.span(), each.declaration())),
        trigger);
  }
}
