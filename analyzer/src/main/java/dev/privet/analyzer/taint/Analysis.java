package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.text.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data flow of a whole program: interprets every method, then settles what the summaries left
 * open. Methods that nobody calls are the roots: what they get is what their declarations say, or
 * what other methods leave in the fields they read.
 */
public final class Analysis {
  private static final int MAX_SLOT_ROUNDS = 5;

  /** From how many places on, in which objects of a class are made, they are taken for data. */
  private static final int MANY = 3;

  private static final Set<String> GENERIC =
      Set.of(
          "value",
          "error",
          "message",
          "detail",
          "description",
          "otherClaims",
          "claims",
          "values",
          "text",
          "content",
          "data",
          "body",
          "key",
          "object",
          "payload",
          "result",
          "config",
          "attributes",
          "properties",
          "parameters",
          "params",
          "map",
          "notes",
          "context");

  private final Engine engine;
  private final Program program;
  private final Map<Path, Labels> slots = new LinkedHashMap<>();
  private final List<Hit> arrivals = new ArrayList<>();
  private final List<Hit> promised = new ArrayList<>();
  private @Nullable Map<String, Integer> made;

  private Analysis(
      Program program, Declarations declarations, Knowledge knowledge, Witness witness) {
    this.program = program;
    this.engine = new Engine(program, declarations, knowledge, witness);
  }

  /**
   * What was found.
   *
   * @param exposures where personal data arrives
   * @param gaps what is not known
   * @param problems what could not be finished
   * @param calls how many calls of library methods were met
   * @param unresolved how many of them on receivers of unknown type
   * @param sinks how many sink expressions were met
   */
  public record Outcome(
      List<Exposure> exposures,
      List<Gap> gaps,
      List<Problem> problems,
      long calls,
      long unresolved,
      long sinks) {}

  /**
   * Analyses a program. Deep call chains need a deep stack: callers run this on a thread that has
   * one.
   */
  public static Outcome of(
      Program program, Declarations declarations, Knowledge knowledge, Witness witness) {
    Analysis analysis = new Analysis(program, declarations, knowledge, witness);
    analysis.engine.analyze();
    analysis.collect();
    analysis.settleSlots();
    List<Exposure> exposures = Exposures.of(analysis.arrivals);
    Engine engine = analysis.engine;
    CutOff.tell(engine);
    engine.sightings().written(engine);
    return new Outcome(
        exposures,
        engine.gaps().sorted(),
        List.copyOf(engine.problems()),
        engine.calls(),
        engine.unresolved(),
        engine.sinksSeen());
  }

  private void collect() {
    Set<Procedure> called = new HashSet<>();
    for (Context context : List.copyOf(engine.contexts())) {
      for (Context callee : engine.known(context).calls()) {
        if (callee.procedure() != context.procedure()
            && !engine.isCalledByKeptAlone(callee.procedure())) {
          called.add(callee.procedure());
        }
      }
    }
    Set<Context> active = new LinkedHashSet<>();
    Set<Procedure> roots = new LinkedHashSet<>();
    Set<Procedure> reached = new HashSet<>();
    for (Procedure procedure : program.procedures()) {
      if (procedure.body() != null && !called.contains(procedure)) {
        roots.add(procedure);
        activate(new Context(procedure, Shape.NONE), active, reached);
      }
    }
    for (Procedure procedure : program.procedures()) {
      if (procedure.body() != null && !reached.contains(procedure)) {
        roots.add(procedure);
        activate(new Context(procedure, Shape.NONE), active, reached);
      }
    }
    for (Context context : active) {
      boolean root =
          engine.unsettled().contains(context)
              || (context.shape().equals(Shape.NONE) && roots.contains(context.procedure()));
      for (Hit hit : engine.known(context).hits()) {
        settle(hit, context, root);
      }
    }
  }

  private void activate(Context start, Set<Context> active, Set<Procedure> reached) {
    Deque<Context> open = new ArrayDeque<>();
    if (active.add(start)) {
      open.add(start);
    }
    while (!open.isEmpty()) {
      Context context = open.poll();
      reached.add(context.procedure());
      for (Context callee : engine.known(context).calls()) {
        if (active.add(callee)) {
          open.add(callee);
        }
      }
    }
  }

  private void settle(Hit hit, Context context, boolean root) {
    if (hit.label().atom() instanceof Atom.Known) {
      arrive(hit);
      return;
    }
    Atom.Unknown promise = (Atom.Unknown) hit.label().atom();
    if (!root && !promise.path().isGlobal()) {
      return;
    }
    Run run = new Run(engine, context);
    if (promise.reads() == Reads.VALUE) {
      List<Declared> declared =
          promise.path().declared().isEmpty() ? promise.fallback() : promise.path().declared();
      for (Declared each : declared) {
        Label known = run.known(each);
        arrive(new Hit(hit.site(), joined(known, hit.label())));
      }
      if (declared.isEmpty()) {
        Path global = run.heap().global(promise.path());
        if (global != null) {
          promised.add(
              new Hit(
                  hit.site(),
                  hit.label().withAtom(new Atom.Unknown(global, Reads.VALUE, List.of()))));
        }
      }
      return;
    }
    ground(hit, promise, run);
  }

  /** What an object that nobody saw being made tells, by its declared type. */
  private void ground(Hit hit, Atom.Unknown promise, Run run) {
    if (dev.privet.analyzer.link.Shapes.isUnknown(promise.path().type())) {
      return;
    }
    Obj unseen = engine.objects().opaque(promise.path(), promise.path().type());
    Where where = Where.at(hit.site(), promise.path());
    Labels labels = run.disclose(new State(1), Value.of(unseen), promise.reads(), where);
    for (int i = 0; i < labels.size(); i++) {
      Label label = joined(labels.get(i), hit.label());
      if (label.atom() instanceof Atom.Known) {
        arrive(new Hit(hit.site(), label));
      } else if (label.atom() instanceof Atom.Unknown unknown
          && unknown.path().isGlobal()
          && unknown.reads() == Reads.VALUE) {
        if (unknown.path().declared().isEmpty()) {
          promised.add(new Hit(hit.site(), label));
        }
      }
    }
    for (Hit inside : run.collected()) {
      if (inside.label().atom() instanceof Atom.Known) {
        arrive(inside);
      }
    }
  }

  private static Label joined(Label origin, Label arrival) {
    return new Label(
        origin.atom(),
        arrival.reveals() ? arrival.form() : origin.form().then(arrival.form()),
        arrival.reveals(),
        Trace.graft(origin.trace(), arrival.trace()),
        origin.unmodelled() || arrival.unmodelled(),
        origin.confidence().and(arrival.confidence()),
        arrival.rows());
  }

  private void arrive(Hit hit) {
    Path slot = hit.site().slot();
    if (slot == null) {
      arrivals.add(hit);
    } else {
      slots.merge(slot, Labels.of(hit.label()), Labels::and);
    }
  }

  /** Puts what methods leave in fields where other methods read it. */
  private void settleSlots() {
    Map<Path, SlotReader> readers = new LinkedHashMap<>();
    for (Hit hit : promised) {
      Path path = ((Atom.Unknown) hit.label().atom()).path();
      readers.computeIfAbsent(path, p -> new SlotReader(p, sources(p))).hits.add(hit);
    }
    for (int round = 0; round < MAX_SLOT_ROUNDS; round++) {
      boolean changed = false;
      for (SlotReader reader : readers.values()) {
        for (Label label : reader.news(slots)) {
          changed = true;
          for (Hit hit : reader.hits) {
            arrive(new Hit(hit.site(), lessSure(joined(label, hit.label()), reader.path)));
          }
        }
      }
      if (!changed) {
        return;
      }
    }
  }

  /**
   * A label that was kept in a field in between: less sure each time, and doubtful where the field
   * is one that holds anything.
   */
  private Label lessSure(Label label, Path path) {
    FieldDecl field = lastField(path);
    boolean anything =
        field == null
            ? path.key() == null || path.key().kind() != HeapKey.Kind.ENTRY
            : GENERIC.contains(field.name()) || manyMade(field);
    Confidence confidence =
        label.confidence() == Confidence.HIGH && !anything ? Confidence.MEDIUM : Confidence.LOW;
    return new Label(
        label.atom(),
        label.form(),
        label.reveals(),
        label.trace(),
        label.unmodelled(),
        confidence,
        label.rows());
  }

  /** The field from which a path goes on into containers. */
  private static @Nullable FieldDecl lastField(Path path) {
    for (Path at = path; at != null; at = at.parent()) {
      if (at.field() != null) {
        return at.field();
      }
    }
    return null;
  }

  /**
   * Whether the program makes objects with a field in several places: what one of them was given
   * says little of another.
   */
  private boolean manyMade(FieldDecl field) {
    return !field.isStatic() && made().getOrDefault(field.owner().name(), 0) >= MANY;
  }

  /** How many places of the program make objects of a type. */
  private Map<String, Integer> made() {
    if (made == null) {
      made = new HashMap<>();
      for (Procedure procedure : program.procedures()) {
        Body body = procedure.body();
        if (body != null) {
          for (Body.Block block : body.blocks()) {
            for (Instruction each : block.instructions()) {
              if (each instanceof Instruction.New fresh && fresh.declared().isEmpty()) {
                String type = program.typeName(fresh.type().name(), procedure.owner());
                made.merge(type, 1, Integer::sum);
              }
            }
          }
        }
      }
    }
    return made;
  }

  /** The slots whose content may be read at a path. */
  private List<Path> sources(Path path) {
    List<Path> sources = new ArrayList<>();
    sources.add(path);
    Path parent = path.parent();
    HeapKey key = path.key();
    if (parent != null && key != null) {
      boolean whole = key.equals(key.family()) && key.kind() != HeapKey.Kind.FIELD;
      parent.children().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .filter(s -> s.getValue() != path && s.getKey().kind() != HeapKey.Kind.FIELD)
          .filter(s -> s.getKey().family().equals(key.family()))
          .filter(s -> whole || s.getKey().equals(key.family()))
          .forEach(s -> sources.add(s.getValue()));
      if (path.field() != null) {
        sources.add(engine.paths().slot(path.field()));
      }
    }
    return sources;
  }
}
