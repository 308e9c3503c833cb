package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields that no code of the program ever fills: whoever does is out of sight, so that even of
 * an object made here nobody can say that they are empty. A setter or constructor that is never
 * called fills nothing.
 */
final class UnwrittenFields {
  private final Program program;
  private @Nullable Map<String, Set<Writer>> writers;
  private final Set<String> called = new HashSet<>();

  UnwrittenFields(Program program) {
    this.program = program;
  }

  /** Whether nothing in the program fills any field of the type that declares one. */
  boolean contains(FieldDecl field) {
    for (FieldDecl each : field.owner().fields().values()) {
      if (!each.isStatic() && !isUnwritten(each, each != field)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // the same declaration
  private boolean isUnwritten(FieldDecl field, boolean initialised) {
    Map<String, Set<Writer>> known = writers;
    if (known == null) {
      known = new HashMap<>();
      for (Procedure procedure : program.procedures()) {
        read(procedure, procedure.body(), known);
      }
      writers = known;
    }
    for (Writer each : known.getOrDefault(field.name(), Set.of())) {
      Procedure writer = each.procedure();
      if (initialised && writer.name().equals(MethodFact.FIELDS)) {
        continue;
      }
      if ((!each.own() || isWithin(writer.owner(), field.owner()))
          && (!isAccessor(writer) || called.contains(key(writer)))) {
        return false;
      }
    }
    return true;
  }

  /** Who writes to a field of some name; {@code own} where it is one of its own type. */
  private record Writer(Procedure procedure, boolean own) {}

  private boolean isWithin(TypeDecl writer, TypeDecl owner) {
    for (TypeDecl type = writer; type != null; type = type.outer()) {
      if (program.hierarchy().isSubtype(type.name(), owner.name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAccessor(Procedure writer) {
    return writer.isConstructor()
        || Properties.written(writer.name(), writer.parameterTypes().size()) != null;
  }

  private static String key(Procedure writer) {
    return writer.isConstructor()
        ? "new " + writer.owner().label() + "/" + writer.parameterTypes().size()
        : writer.name();
  }

  private void read(Procedure procedure, @Nullable Body body, Map<String, Set<Writer>> found) {
    if (body == null) {
      return;
    }
    for (Body.Block block : body.blocks()) {
      for (Instruction each : block.instructions()) {
        if (each instanceof Instruction.StoreField store) {
          found
              .computeIfAbsent(store.field(), k -> new HashSet<>(2))
              .add(new Writer(procedure, store.receiver() == 0));
        } else if (each instanceof Instruction.StoreName store) {
          String name = store.name().substring(store.name().lastIndexOf('.') + 1);
          boolean own = name.length() == store.name().length();
          found.computeIfAbsent(name, k -> new HashSet<>(2)).add(new Writer(procedure, own));
        } else if (each instanceof Instruction.Call call) {
          called(procedure, call);
        } else if (each instanceof Instruction.New made) {
          called.add(constructor(made.type().name(), made.arguments().size()));
        } else if (each instanceof Instruction.MakeReference reference) {
          called.add(reference.name());
          if (reference.name().equals(MethodFact.CONSTRUCTOR)) {
            for (int i = 0; i < 6; i++) {
              called.add(constructor(reference.type().name(), i));
            }
          }
        } else if (each instanceof Instruction.MakeLambda made) {
          LambdaFact lambda = procedure.owner().facts().lambdas().get(made.lambda());
          read(procedure, lambda.body(), found);
        }
      }
    }
  }

  private void called(Procedure procedure, Instruction.Call call) {
    called.add(call.name());
    if (call.name().equals(MethodFact.CONSTRUCTOR)) {
      String owner = procedure.owner().label();
      called.add(constructor(owner, call.arguments().size()));
      called.add(
          constructor(procedure.owner().facts().superclass().name(), call.arguments().size()));
    }
  }

  private static String constructor(String type, int arguments) {
    return "new " + type.substring(type.lastIndexOf('.') + 1) + "/" + arguments;
  }
}
