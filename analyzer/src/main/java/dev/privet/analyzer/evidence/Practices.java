package dev.privet.analyzer.evidence;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.PracticeSpec;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which specification speaks of a call, an annotation or an overriding method. */
final class Practices {
  private static final String ANY = "*";

  private final Program program;
  private final Hierarchy hierarchy;
  private final Map<String, List<PracticeSpec>> exact = new HashMap<>();
  private final List<PracticeSpec> prefixed = new ArrayList<>();
  private final Map<Meaning, List<PracticeSpec>> annotated = new EnumMap<>(Meaning.class);
  private final List<PracticeSpec> keyed = new ArrayList<>();

  Practices(Program program, List<PracticeSpec> specs) {
    this.program = program;
    this.hierarchy = program.hierarchy();
    for (PracticeSpec spec : specs) {
      if (!spec.annotations().isEmpty()) {
        annotated.computeIfAbsent(spec.meaning(), k -> new ArrayList<>()).add(spec);
      }
      if (!spec.keys().isEmpty()) {
        keyed.add(spec);
      }
      spec.method().ifPresent(it -> index(spec, it));
    }
  }

  private void index(PracticeSpec spec, MethodPattern method) {
    for (String name : method.names()) {
      if (name.endsWith("*")) {
        prefixed.add(spec);
        return;
      }
    }
    for (String name : method.names()) {
      exact.computeIfAbsent(name, k -> new ArrayList<>(2)).add(spec);
    }
  }

  /** An annotation that a specification speaks of. */
  record Annotated(PracticeSpec spec, AnnotationFact fact) {}

  /** The specifications about configuration keys. */
  List<PracticeSpec> keyed() {
    return keyed;
  }

  /** What is told of a call. */
  List<PracticeSpec> of(CallSite site) {
    List<PracticeSpec> found = new ArrayList<>(1);
    for (PracticeSpec spec : exact.getOrDefault(site.name(), List.of())) {
      add(spec, site.receiver().name(), site.name(), site.arguments().size(), found);
    }
    for (PracticeSpec spec : prefixed) {
      add(spec, site.receiver().name(), site.name(), site.arguments().size(), found);
    }
    return found;
  }

  private void add(
      PracticeSpec spec, String type, String name, int arguments, List<PracticeSpec> found) {
    MethodPattern pattern = spec.method().orElseThrow();
    boolean named = pattern.names().stream().anyMatch(it -> matches(it, name));
    if (named
        && (pattern.parameters().isEmpty() || pattern.parameters().get().size() == arguments)
        && isOn(pattern.type(), type)) {
      found.add(spec);
    }
  }

  private static boolean matches(String pattern, String name) {
    return pattern.endsWith("*")
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(name);
  }

  private boolean isOn(String wanted, String type) {
    if (wanted.equals(ANY)) {
      return true;
    }
    if (wanted.startsWith("*.")) {
      return type.endsWith(wanted.substring(1));
    }
    return hierarchy.isSubtype(type, wanted);
  }

  /** The annotation of some meaning among those of a declaration. */
  Optional<Annotated> annotated(Meaning meaning, List<AnnotationFact> annotations, TypeDecl scope) {
    if (annotations.isEmpty()) {
      return Optional.empty();
    }
    for (PracticeSpec spec : annotated.getOrDefault(meaning, List.of())) {
      for (String name : spec.annotations()) {
        Optional<AnnotationFact> fact = program.annotation(annotations, scope, name);
        if (fact.isPresent()) {
          return Optional.of(new Annotated(spec, fact.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether something is told of methods of a name, whatever their type. */
  boolean names(Meaning meaning, String method) {
    return exact.getOrDefault(method, List.of()).stream().anyMatch(it -> it.meaning() == meaning);
  }

  /** Whether something is told of a type. */
  boolean isOf(Meaning meaning, String type) {
    return annotated.getOrDefault(meaning, List.of()).stream()
        .anyMatch(it -> it.annotations().contains(type));
  }

  /** What is told of a method of a library that the program's overrides. */
  Optional<PracticeSpec> overridden(Meaning meaning, Procedure procedure) {
    for (PracticeSpec spec : exact.getOrDefault(procedure.name(), List.of())) {
      boolean fits =
          spec.meaning() == meaning
              && !procedure.owner().name().equals(spec.method().orElseThrow().type())
              && isOn(spec.method().orElseThrow().type(), procedure.owner().name());
      if (fits) {
        return Optional.of(spec);
      }
    }
    return Optional.empty();
  }
}
