package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import dev.privet.analyzer.text.Span;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers {@link Evidence} from a program. Stores come first, then what each method does to them,
 * then what each trigger reaches; a purge is a deletion of what is old that a running job reaches.
 */
public final class Gathering {
  private static final String ERASES = "dev.privet.annotations.Erases";
  private static final String EXPORTS = "dev.privet.annotations.Exports";
  private static final String RECIPIENT = "dev.privet.annotations.Recipient";
  private static final String PURPOSE = "dev.privet.annotations.Purpose";

  private static final int NEAR = 6;
  private static final int FAR = 10;
  private static final Span EVERYWHERE = new Span(1, 1, Integer.MAX_VALUE, 1);

  private final Program program;
  private final Practices practices;
  private final Calls calls;
  private final Amounts amounts;
  private final Triggers triggers;
  private final Stores stores;
  private final Deletions deletions;
  private final Reach reach;

  private Gathering(Program program, Declarations declarations, Knowledge knowledge) {
    this.program = program;
    this.practices = new Practices(program, knowledge.practices());
    Types types = new Types(program, knowledge.rows(), knowledge.types());
    this.calls = new Calls(program, types);
    this.amounts =
        new Amounts(program, types, calls, new Settings(program, knowledge.annotations()));
    this.triggers = new Triggers(program, practices, calls, amounts, knowledge.annotations());
    this.stores = new Stores(program, declarations, practices, knowledge.annotations());
    this.deletions = new Deletions(program, practices, calls, amounts, stores);
    this.reach = new Reach(program, calls, triggers.all().keySet());
  }

  /** What the program does, as far as the knowledge has words for it. */
  public static Evidence of(Program program, Declarations declarations, Knowledge knowledge) {
    if (knowledge.practices().isEmpty()) {
      return Evidence.NONE;
    }
    Gathering gathering = new Gathering(program, declarations, knowledge);
    Lifetimes lifetimes =
        new Lifetimes(
            program, gathering.practices, gathering.calls, gathering.amounts, gathering.stores);
    List<Lifetime> bounds = new ArrayList<>(gathering.purges());
    bounds.addAll(lifetimes.find());
    Copies copies = new Copies(program, declarations, gathering.calls, gathering.amounts.types());
    return new Evidence(
        gathering.stores.all(),
        bounds,
        gathering.erasures(),
        gathering.accesses(),
        new Gates(program, gathering.practices, gathering.calls).find(),
        gathering.said(PURPOSE),
        new Cookies(gathering.practices, gathering.calls, gathering.amounts).find(),
        lifetimes.regions(),
        copies.inputs(gathering.triggers),
        copies.find(),
        Subjects.all(program),
        gathering.said(RECIPIENT),
        gathering.isWhole());
  }

  /** Whether a method starts the program, or an annotation says that a type is one. */
  private boolean isWhole() {
    return program.procedures().stream()
            .anyMatch(
                it ->
                    it.name().equals("main")
                        && Modifier.isStatic(it.fact().modifiers())
                        && it.parameterTypes().size() <= 1)
        || program.types().values().stream()
            .anyMatch(
                it ->
                    practices.annotated(Meaning.PROGRAM, it.facts().annotations(), it).isPresent());
  }

  private List<Trigger> triggersOf(Procedure procedure) {
    return reach.from(procedure).stream().map(it -> triggers.all().get(it)).toList();
  }

  private List<Lifetime> purges() {
    List<Lifetime> purges = new ArrayList<>();
    deletions
        .all()
        .forEach(
            (procedure, all) -> {
              for (Deletions.Raw raw : all) {
                if (raw.aged() && !raw.soft()) {
                  purges.add(purge(procedure, raw));
                }
              }
            });
    return purges;
  }

  private Lifetime purge(Procedure procedure, Deletions.Raw raw) {
    Optional<Trigger> job =
        triggersOf(procedure).stream()
            .filter(it -> it.kind() == Trigger.Kind.JOB)
            .min(java.util.Comparator.comparing(it -> !it.running()));
    boolean running = job.isPresent() && job.get().running();
    String how =
        job.isEmpty()
            ? "deleted by " + procedure.label() + ", which no schedule calls"
            : running
                ? "deleted by " + job.get().label()
                : "deleted by " + job.get().label() + ", whose schedule is off";
    return new Lifetime(
        Lifetime.Subject.STORE,
        raw.store() + raw.fields().stream().findFirst().map(it -> "#" + it).orElse(""),
        raw.limit(),
        false,
        raw.basis(),
        running,
        how,
        raw.site());
  }

  private List<Erasure> erasures() {
    List<Erasure> erasures = new ArrayList<>();
    deletions
        .all()
        .forEach(
            (procedure, all) -> {
              for (Deletions.Raw raw : all) {
                erasures.add(
                    new Erasure(
                        raw.store(),
                        raw.fields(),
                        raw.soft(),
                        raw.aged(),
                        raw.limit(),
                        raw.basis(),
                        false,
                        triggersOf(procedure),
                        raw.via(),
                        raw.site()));
              }
            });
    for (Procedure procedure : program.procedures()) {
      for (String type : deletions.stated(procedure, ERASES)) {
        erasures.add(
            new Erasure(
                type,
                List.of(),
                false,
                false,
                Optional.empty(),
                "",
                true,
                triggersOf(procedure),
                "",
                site(procedure)));
      }
    }
    return erasures;
  }

  /** What one method does by itself that matters to whoever reaches it. */
  private record Doing(
      Procedure procedure,
      Set<String> reads,
      Set<String> writes,
      List<String> exports,
      Optional<Site> audit) {
    boolean matters() {
      return !reads.isEmpty() || !writes.isEmpty() || !exports.isEmpty() || audit.isPresent();
    }
  }

  private List<Access> accesses() {
    List<Doing> doings = new ArrayList<>();
    for (Procedure each : program.procedures()) {
      Doing doing =
          new Doing(
              each,
              deletions.reads(each),
              deletions.writes(each),
              deletions.stated(each, EXPORTS),
              audit(each));
      if (doing.matters()) {
        doings.add(doing);
      }
    }
    List<Access> accesses = new ArrayList<>();
    triggers
        .all()
        .forEach((procedure, trigger) -> accesses.add(access(procedure, trigger, doings)));
    return accesses;
  }

  private Access access(Procedure start, Trigger trigger, List<Doing> doings) {
    SortedSet<String> reads = new TreeSet<>();
    SortedSet<String> writes = new TreeSet<>();
    SortedSet<String> exports = new TreeSet<>();
    Optional<Site> audit = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Doing each : doings) {
      int distance = reach.distance(start, each.procedure());
      if (distance >= 0 && distance <= FAR) {
        reads.addAll(each.reads());
        writes.addAll(each.writes());
        exports.addAll(each.exports());
        if (each.audit().isPresent() && distance <= NEAR && distance < nearest) {
          audit = each.audit();
          nearest = distance;
        }
      }
    }
    return new Access(trigger, reads, writes, exports, reach.of(start), audit);
  }

  private Optional<Site> audit(Procedure procedure) {
    if (practices
        .annotated(Meaning.AUDIT, procedure.fact().annotations(), procedure.owner())
        .isPresent()) {
      return Optional.of(site(procedure));
    }
    return calls.in(procedure).stream()
        .filter(
            it ->
                practices.of(it).stream().anyMatch(spec -> spec.meaning() == Meaning.AUDIT)
                    || Words.of(it.name()).contains("audit")
                    || (Words.of(it.receiver().name()).contains("audit")
                        && !it.name().matches("(find|get|read|list|count|search|new).*")))
        .findFirst()
        .map(CallSite::site);
  }

  private static Site site(Procedure procedure) {
    return new Site(
        procedure.owner().unit().file().path(), procedure.fact().span(), procedure.label());
  }

  /** What an annotation says of the code of types and methods. */
  private List<Region> said(String annotation) {
    Set<Region> regions = new LinkedHashSet<>();
    for (TypeDecl type : program.types().values()) {
      String path = type.unit().file().path();
      for (String text : texts(annotation, type.facts().annotations(), type)) {
        if (type.facts().name().equals(TypeFacts.PACKAGE_INFO)) {
          packaged(type).forEach(it -> regions.add(new Region(it, EVERYWHERE, text, true)));
        } else {
          regions.add(new Region(path, type.facts().extent(), text, true));
        }
      }
      for (List<Procedure> methods : type.methods().values()) {
        for (Procedure method : methods) {
          for (String text : texts(annotation, method.fact().annotations(), type)) {
            regions.add(new Region(path, extent(method), text, true));
          }
        }
      }
    }
    return List.copyOf(regions);
  }

  /** The files of a package. */
  private Set<String> packaged(TypeDecl info) {
    String name = info.unit().facts().packageName();
    Set<String> paths = new LinkedHashSet<>();
    for (TypeDecl type : program.types().values()) {
      if (type.unit().facts().packageName().equals(name)) {
        paths.add(type.unit().file().path());
      }
    }
    return paths;
  }

  private List<String> texts(String annotation, List<AnnotationFact> annotations, TypeDecl scope) {
    return program
        .annotation(annotations, scope, annotation)
        .map(it -> Declarations.texts(it, List.of("value")))
        .orElse(List.of());
  }

  private static Span extent(Procedure method) {
    Span name = method.fact().span();
    int line = name.endLine();
    if (method.body() != null) {
      int[] positions = method.body().positions();
      for (int i = 2; i < positions.length; i += 4) {
        line = Math.max(line, positions[i]);
      }
    }
    return new Span(name.line(), 1, line + 1, 1);
  }
}
