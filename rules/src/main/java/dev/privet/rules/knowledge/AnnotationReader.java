package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.AnnotationSpec.Role;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads one item of {@code annotations}: what some annotations mean. */
final class AnnotationReader {
  private final Notations notations;
  private final Faults faults;
  private final SinkReader sinks;

  AnnotationReader(Notations notations, Faults faults) {
    this.notations = notations;
    this.faults = faults;
    this.sinks = new SinkReader(notations, faults);
  }

  Optional<AnnotationSpec> read(YamlNode node) {
    Fields fields = Fields.of(node, faults);
    List<String> annotations = notations.types(fields.texts("annotation"));
    Optional<Role> role =
        fields.required("role").flatMap(text -> notations.constant(text, Role.values(), Names::of));
    List<String> within = notations.types(fields.texts("within"));
    List<String> elements = fields.texts("elements").stream().map(YamlNode.Text::value).toList();
    List<String> categories = notations.categories(fields.texts("category"));
    Optional<SinkKind> sink = fields.text("sink").flatMap(sinks::kind);
    fields.done();
    if (annotations.isEmpty()) {
      faults.add(fields.line(), "an annotation row", "\"annotation\" with qualified names");
    }
    role.ifPresent(it -> check(it, categories, sink, fields.line()));
    return role.map(
        it ->
            new AnnotationSpec(
                annotations,
                it,
                within,
                elements,
                categories,
                sink,
                faults.file() + ":" + fields.line()));
  }

  private void check(Role role, List<String> categories, Optional<SinkKind> sink, int line) {
    if (role == Role.RESULT_SINK ? sink.isEmpty() : role != Role.CLIENT && sink.isPresent()) {
      faults.add(
          line,
          "role " + Names.of(role),
          "\"sink\" with result-sink, perhaps with client, else none");
    }
    if ((role == Role.INPUT) == categories.isEmpty()) {
      faults.add(line, "role " + Names.of(role), "\"category\" with input and only there");
    }
  }
}
