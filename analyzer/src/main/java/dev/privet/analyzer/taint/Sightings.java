package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a {@link Witness} what happens at the places it watches. */
final class Sightings {
  private final Witness witness;

  Sightings(Witness witness) {
    this.witness = witness;
  }

  private boolean isOfInterest(Where where) {
    return witness != Witness.NONE && witness.watches(where.path(), where.span());
  }

  /** A call of library code. */
  void library(TypeShape type, Invocation call, List<ModelRow> rows) {
    if (isOfInterest(call.where())) {
      Set<String> origins = new LinkedHashSet<>();
      rows.forEach(it -> origins.add(it.origin()));
      witness.saw(
          new Sighting.Library(
              call.where().span(),
              Shapes.isUnknown(type) ? "" : type.name() + "[]".repeat(type.dimensions()),
              call.name(),
              arguments(call.arguments()),
              List.copyOf(new ArrayList<>(origins))));
    }
  }

  /** A call of the program's own code. */
  void own(Procedure target, Invocation call) {
    if (isOfInterest(call.where())) {
      witness.saw(
          new Sighting.Own(call.where().span(), target.label(), arguments(call.arguments())));
    }
  }

  /** That labels, or none, arrive at a sink. */
  void sink(SinkSite site, Labels labels) {
    SinkKind kind = site.kind();
    if (witness != Witness.NONE
        && kind != null
        && witness.watches(site.procedure().owner().unit().file().path(), site.span())) {
      witness.saw(new Sighting.Sink(site.span(), site.method(), kind, site.row(), carried(labels)));
    }
  }

  /** The calls that stand at the watched places, interpreted or not. */
  void written(Engine engine) {
    if (witness == Witness.NONE) {
      return;
    }
    for (Procedure procedure : engine.program().procedures()) {
      Body body = procedure.body();
      String path = procedure.owner().unit().file().path();
      if (body != null && !procedure.fact().implied()) {
        written(body, path, procedure, engine);
      }
    }
  }

  private void written(Body body, String path, Procedure home, Engine engine) {
    for (Body.Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        Span span = body.span(instruction.at());
        String name = nameOf(instruction);
        if (name != null && witness.watches(path, span)) {
          witness.saw(new Sighting.Written(span, name, home.label(), engine.isCutOff(home)));
        }
        if (instruction instanceof Instruction.MakeLambda made) {
          LambdaFact lambda = home.owner().facts().lambdas().get(made.lambda());
          written(lambda.body(), path, home, engine);
        }
      }
    }
  }

  private static @Nullable String nameOf(Instruction instruction) {
    if (instruction instanceof Instruction.Call call) {
      return call.name().startsWith("<") || call.name().indexOf('$') >= 0 ? null : call.name();
    }
    return instruction instanceof Instruction.New made ? "new " + made.type().name() : null;
  }

  private static List<Sighting.Argument> arguments(List<Value> values) {
    List<Sighting.Argument> arguments = new ArrayList<>(values.size());
    for (Value value : values) {
      TypeShape type = value.type();
      if (Shapes.isUnknown(type) && value.objectCount() > 0) {
        type = value.object(0).type();
      }
      if (Shapes.isUnknown(type) && value.constant() != null) {
        arguments.add(new Sighting.Argument("a constant", List.of()));
      } else {
        arguments.add(new Sighting.Argument(name(type), carried(value.labels())));
      }
    }
    return arguments;
  }

  private static List<Sighting.Carried> carried(Labels labels) {
    List<Sighting.Carried> carried = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      if (label.atom() instanceof Atom.Known known) {
        carried.add(
            new Sighting.Carried(
                known.origin().declaration(),
                known.origin().category().key(),
                label.form(),
                known.origin().confidence().and(label.confidence()),
                label.unmodelled()));
      } else if (label.atom() instanceof Atom.Unknown promise) {
        carried.addAll(promised(promise.path(), label));
      }
    }
    return carried;
  }

  /** What a method was given: as declared, else whatever its callers pass. */
  private static List<Sighting.Carried> promised(Path path, Label label) {
    Form form = label.form();
    boolean unmodelled = label.unmodelled();
    if (path.declared().isEmpty()) {
      return List.of(new Sighting.Carried(name(path), "", form, label.confidence(), unmodelled));
    }
    List<Sighting.Carried> carried = new ArrayList<>();
    path.declared()
        .forEach(
            it ->
                carried.add(
                    new Sighting.Carried(
                        it.declaration(),
                        it.category().key(),
                        form,
                        it.confidence().and(label.confidence()),
                        unmodelled)));
    return carried;
  }

  private static String name(Path path) {
    Path root = path;
    StringBuilder keys = new StringBuilder();
    while (root.parent() != null) {
      keys.insert(0, root.key());
      root = root.parent();
    }
    if (root.root() instanceof Path.Root.Parameter parameter) {
      String name =
          parameter.index() == 0
              ? "this"
              : parameter.procedure().fact().parameters().get(parameter.index() - 1).name();
      return name + keys + " of " + parameter.procedure().label();
    }
    return path.toString();
  }

  private static String name(TypeShape type) {
    return Shapes.isUnknown(type) ? "" : Shapes.simple(type);
  }
}
