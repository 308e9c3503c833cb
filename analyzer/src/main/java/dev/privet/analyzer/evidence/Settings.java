package dev.privet.analyzer.evidence;

import dev.privet.analyzer.classify.Declarations;
import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Program;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.AnnotationSpec.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What configuration files put into annotated fields and parameters. */
final class Settings {
  private final Program program;
  private final List<AnnotationSpec> values;
  private final List<AnnotationSpec> bound;
  private final Map<String, String> relaxed = new HashMap<>();

  Settings(Program program, List<AnnotationSpec> annotations) {
    this.program = program;
    this.values = annotations.stream().filter(it -> it.role() == Role.VALUE).toList();
    this.bound = annotations.stream().filter(it -> it.role() == Role.BOUND).toList();
    new TreeMap<>(program.configuration())
        .forEach((key, value) -> relaxed.putIfAbsent(relaxed(key), value));
  }

  /** The value of a key. */
  Optional<String> value(String key) {
    return Optional.ofNullable(program.configuration().get(key));
  }

  /**
   * Whether annotations have a value filled in, and which; a value that is not known is an empty
   * text.
   */
  Optional<String> injected(List<AnnotationFact> annotations, TypeDecl scope) {
    return text(annotations, scope, values)
        .map(it -> it.contains("${") ? filled(it).orElse("") : value(it).orElse(it));
  }

  /** The value of a field of a type that is filled from the keys under a prefix. */
  Optional<String> bound(FieldDecl field) {
    TypeDecl owner = field.owner();
    return text(owner.facts().annotations(), owner, bound)
        .flatMap(prefix -> Optional.ofNullable(relaxed.get(relaxed(prefix + "." + field.name()))));
  }

  private Optional<String> text(
      List<AnnotationFact> annotations, TypeDecl scope, List<AnnotationSpec> specs) {
    for (AnnotationSpec spec : annotations.isEmpty() ? List.<AnnotationSpec>of() : specs) {
      for (String name : spec.annotations()) {
        Optional<AnnotationFact> found = program.annotation(annotations, scope, name);
        if (found.isPresent()) {
          return Declarations.texts(found.get(), spec.elements()).stream().findFirst();
        }
      }
    }
    return Optional.empty();
  }

  /** A text with its placeholders filled in from the configuration, or from their defaults. */
  Optional<String> filled(String text) {
    int start = text.indexOf("${");
    int end = text.indexOf('}', Math.max(start, 0));
    if (start < 0 || end < 0) {
      return Optional.of(text);
    }
    String key = text.substring(start + 2, end);
    int colon = key.indexOf(':');
    String value = program.configuration().get(colon < 0 ? key : key.substring(0, colon));
    if (value == null && colon >= 0) {
      value = key.substring(colon + 1);
    }
    return value == null
        ? Optional.empty()
        : Optional.of(text.substring(0, start) + value + text.substring(end + 1));
  }

  private static String relaxed(String key) {
    return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }
}
