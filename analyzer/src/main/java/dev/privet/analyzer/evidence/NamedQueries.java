package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that annotations of entities give a name: {@code @NamedQuery}. */
final class NamedQueries {
  private final Map<String, String> queries = new HashMap<>();

  NamedQueries(Program program) {
    for (TypeDecl type : program.types().values()) {
      type.facts().annotations().forEach(this::add);
    }
  }

  private void add(AnnotationFact annotation) {
    String simple = annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
    if (simple.equals("NamedQuery") || simple.equals("NamedNativeQuery")) {
      List<String> names = Declarations.texts(annotation, List.of("name"));
      List<String> texts = Declarations.texts(annotation, List.of("query"));
      if (!names.isEmpty() && !texts.isEmpty()) {
        queries.putIfAbsent(names.get(0), texts.get(0));
      }
    } else if (simple.equals("NamedQueries") || simple.equals("NamedNativeQueries")) {
      annotation.elements().forEach(it -> nested(it.value()));
    }
  }

  private void nested(AnnotationFact.Value value) {
    if (value instanceof AnnotationFact.Value.Many many) {
      many.values().forEach(this::nested);
    } else if (value instanceof AnnotationFact.Value.Nested nested) {
      add(nested.annotation());
    }
  }

  /** The text behind a name. */
  Optional<String> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }
}
