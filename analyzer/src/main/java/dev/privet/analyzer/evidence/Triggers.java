package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sets the program in motion: endpoints, jobs and listeners, with their guards. */
final class Triggers {
  private static final List<String> PATHS = List.of("value", "path");
  private final Program program;
  private final Practices practices;
  private final Calls calls;
  private final Amounts amounts;
  private final List<AnnotationSpec> listeners;
  private final Map<Procedure, Trigger> triggers = new LinkedHashMap<>();
  private final List<PathGuard> pathGuards = new ArrayList<>();
  private final Set<String> annotations = new java.util.HashSet<>();
  private final Demands demands;

  Triggers(
      Program program,
      Practices practices,
      Calls calls,
      Amounts amounts,
      List<AnnotationSpec> specs) {
    this.program = program;
    this.practices = practices;
    this.calls = calls;
    this.amounts = amounts;
    this.demands = new Demands(calls, amounts);
    this.listeners =
        specs.stream().filter(it -> it.role() == AnnotationSpec.Role.LISTENER).toList();
    for (TypeDecl type : program.types().values()) {
      type.facts().annotations().forEach(it -> annotations.add(simple(it.name())));
    }
    calls.all().values().forEach(sites -> sites.forEach(this::guardPath));
    for (Procedure procedure : program.procedures()) {
      find(procedure).ifPresent(it -> triggers.put(procedure, it));
    }
    publish();
  }

  /** A rule of the security configuration: who may call what is below a path. */
  private record PathGuard(String path, String guard) {}

  Map<Procedure, Trigger> all() {
    return triggers;
  }

  private Optional<Trigger> find(Procedure procedure) {
    if (procedure.body() == null) {
      return Optional.empty();
    }
    List<AnnotationFact> own = procedure.fact().annotations();
    TypeDecl owner = procedure.owner();
    Optional<Practices.Annotated> endpoint = practices.annotated(Meaning.ENDPOINT, own, owner);
    if (endpoint.isPresent()) {
      String path = path(owner.facts().annotations()) + path(own);
      return Optional.of(
          trigger(
              procedure,
              Trigger.Kind.ENDPOINT,
              verb(endpoint.get()) + " " + (path.isEmpty() ? procedure.label() : path),
              path,
              true));
    }
    Optional<Practices.Annotated> job = practices.annotated(Meaning.JOB, own, owner);
    if (job.isPresent()) {
      String needs = job.get().spec().text();
      boolean running = isEnabled(job.get().fact()) && isOn(needs);
      return Optional.of(
          trigger(procedure, Trigger.Kind.JOB, procedure.label(), owner.label(), running));
    }
    if (practices.overridden(Meaning.JOB, procedure).isPresent()) {
      return Optional.of(
          trigger(procedure, Trigger.Kind.JOB, procedure.label(), owner.label(), true));
    }
    Optional<String> servlet =
        practices.overridden(Meaning.ENDPOINT, procedure).map(it -> it.text());
    if (servlet.isPresent()) {
      String label = servlet.get() + " " + procedure.label();
      return Optional.of(trigger(procedure, Trigger.Kind.ENDPOINT, label, owner.label(), true));
    }
    return isListener(procedure)
        ? Optional.of(
            trigger(procedure, Trigger.Kind.EVENT, procedure.label(), events(procedure), true))
        : Optional.empty();
  }

  private Trigger trigger(
      Procedure procedure, Trigger.Kind kind, String label, String more, boolean running) {
    TypeDecl owner = procedure.owner();
    return new Trigger(
        kind,
        label,
        Words.of(label + " " + more + " " + owner.label() + " " + procedure.name()),
        guards(procedure, more),
        kind == Trigger.Kind.ENDPOINT ? demands.of(procedure) : List.of(),
        running,
        new Site(owner.unit().file().path(), procedure.fact().span(), procedure.label()));
  }

  private List<String> guards(Procedure procedure, String path) {
    List<String> guards = new ArrayList<>();
    TypeDecl owner = procedure.owner();
    for (List<AnnotationFact> each :
        List.of(procedure.fact().annotations(), owner.facts().annotations())) {
      practices
          .annotated(Meaning.GUARD, each, owner)
          .ifPresent(
              it -> {
                List<String> texts = Declarations.texts(it.fact(), it.spec().elements());
                guards.add(
                    texts.isEmpty() ? "@" + simple(it.fact().name()) : String.join(", ", texts));
              });
    }
    if (isCalledBySomebody(procedure)) {
      guards.add("isAuthenticated()");
    }
    for (PathGuard guard : pathGuards) {
      String prefix = guard.path().replaceAll("/?\\*.*$", "");
      if (path.startsWith(prefix) && !path.isEmpty() && !prefix.isEmpty()) {
        guards.add(guard.guard());
        break;
      }
    }
    return guards;
  }

  /** Whether a parameter is whoever is logged in. */
  private boolean isCalledBySomebody(Procedure procedure) {
    for (int i = 0; i < procedure.parameterTypes().size(); i++) {
      if (isCaller(procedure, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a parameter is whoever is logged in, and nothing that a person hands in. */
  boolean isCaller(Procedure procedure, int index) {
    List<AnnotationFact> annotations = procedure.fact().parameters().get(index).annotations();
    return practices.isOf(Meaning.CALLER, procedure.parameterTypes().get(index).name())
        || practices.annotated(Meaning.CALLER, annotations, procedure.owner()).isPresent();
  }

  private void guardPath(CallSite site) {
    boolean guard = practices.of(site).stream().anyMatch(it -> it.meaning() == Meaning.GUARD);
    if (!guard || site.variable() < 0) {
      return;
    }
    for (Instruction step : site.code().definitions(site.variable())) {
      if (step instanceof Instruction.Call call && practices.names(Meaning.PATHS, call.name())) {
        String roles =
            String.join(
                ", ",
                site.arguments().stream()
                    .flatMap(it -> amounts.text(site.code(), it).stream())
                    .toList());
        for (int argument : call.arguments()) {
          amounts
              .text(site.code(), argument)
              .ifPresent(it -> pathGuards.add(new PathGuard(it, site.name() + "(" + roles + ")")));
        }
      }
    }
  }

  private static String path(List<AnnotationFact> annotations) {
    for (AnnotationFact annotation : annotations) {
      String name = simple(annotation.name());
      if (name.endsWith("Mapping") || name.equals("Path") || name.equals("Controller")) {
        List<String> texts = Declarations.texts(annotation, PATHS);
        if (!texts.isEmpty() && !(name.equals("Controller") && !texts.get(0).startsWith("/"))) {
          return texts.get(0).startsWith("/") ? texts.get(0) : "/" + texts.get(0);
        }
      }
    }
    return "";
  }

  private static String verb(Practices.Annotated endpoint) {
    if (!endpoint.spec().text().isEmpty()) {
      return endpoint.spec().text();
    }
    for (AnnotationFact.Element element : endpoint.fact().elements()) {
      if (element.name().equals("method")) {
        AnnotationFact.Value value = element.value();
        if (value instanceof AnnotationFact.Value.Many many && !many.values().isEmpty()) {
          value = many.values().get(0);
        }
        if (value instanceof AnnotationFact.Value.Name name) {
          return simple(name.name()).toUpperCase(Locale.ROOT);
        }
      }
    }
    return "ANY";
  }

  /** A job whose schedule is {@code -}, or a placeholder that is configured so, never runs. */
  private boolean isEnabled(AnnotationFact schedule) {
    return Declarations.texts(schedule, List.of("cron")).stream()
        .map(amounts::filled)
        .noneMatch(it -> it.equals(new Amount.Word("-")));
  }

  /** Whether the annotation that a job needs is there, in a program that is one. */
  private boolean isOn(String needs) {
    return needs.isEmpty()
        || annotations.contains(needs)
        || program.types().values().stream()
            .noneMatch(
                it ->
                    practices.annotated(Meaning.PROGRAM, it.facts().annotations(), it).isPresent());
  }

  private boolean isListener(Procedure procedure) {
    for (AnnotationSpec spec : listeners) {
      for (String name : spec.annotations()) {
        if (program.annotation(procedure.fact().annotations(), procedure.owner(), name).isPresent()
            || procedure.fact().parameters().stream()
                .anyMatch(
                    it ->
                        program
                            .annotation(it.annotations(), procedure.owner(), name)
                            .isPresent())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String events(Procedure procedure) {
    StringBuilder words = new StringBuilder();
    procedure.parameterTypes().forEach(it -> words.append(simple(it.name())).append(' '));
    return words.toString();
  }

  /** Joins whoever hands an event to a library with those who listen for its type. */
  private void publish() {
    Map<String, List<Procedure>> byEvent = new LinkedHashMap<>();
    triggers.forEach(
        (procedure, trigger) -> {
          if (trigger.kind() == Trigger.Kind.EVENT) {
            procedure
                .parameterTypes()
                .forEach(
                    it ->
                        byEvent.computeIfAbsent(it.name(), k -> new ArrayList<>()).add(procedure));
          }
        });
    if (byEvent.isEmpty()) {
      return;
    }
    Types types = amounts.types();
    calls
        .all()
        .forEach(
            (procedure, sites) -> {
              for (CallSite site : sites) {
                for (int argument :
                    site.targets().isEmpty() ? site.arguments() : List.<Integer>of()) {
                  TypeShape type = types.of(site.code(), argument);
                  byEvent
                      .getOrDefault(type.name(), List.of())
                      .forEach(it -> calls.publishes(procedure, it));
                }
              }
            });
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
