package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One model file.
 *
 * @param library the library's name for people
 * @param jars the Maven coordinates ({@code group:artifact}) of the jars that hold the types;
 *     {@code jdk} for the platform
 * @param models what it says
 */
record ModelFile(String library, List<String> jars, Models models) {
  ModelFile {
    jars = List.copyOf(jars);
  }

  /** Reads a file; what is wrong with it goes to {@code faults} and is left out. */
  static ModelFile read(String content, Set<String> categories, Faults faults) {
    YamlNode root = YamlSource.read(content, faults).orElse(new YamlNode.Entries(List.of(), 1));
    if (!faults.all().isEmpty()) {
      return new ModelFile("", List.of(), new Models(List.of(), List.of(), List.of()));
    }
    Fields fields = Fields.of(root, faults);
    Notations notations = new Notations(faults, categories);
    String library = fields.required("library").map(YamlNode.Text::value).orElse("");
    List<String> jars = notations.readAll(fields.texts("jar"), ModelFile::jar);
    if (jars.isEmpty()) {
      faults.add(fields.line(), "no jar", "\"jar: group:artifact\" or \"jar: jdk\"");
    }
    Models models = models(fields, notations, faults);
    fields.done();
    return new ModelFile(library, jars, models);
  }

  private static Models models(Fields fields, Notations notations, Faults faults) {
    TypeReader typeReader = new TypeReader(notations, faults);
    RowReader rowReader = new RowReader(notations, faults);
    AnnotationReader annotationReader = new AnnotationReader(notations, faults);
    List<LibraryType> types = new ArrayList<>();
    fields
        .node("types")
        .ifPresent(
            node -> {
              if (node instanceof YamlNode.Entries entries) {
                entries.entries().forEach(entry -> typeReader.read(entry).ifPresent(types::add));
              } else {
                faults.add(node.line(), node.kind(), "types and what they hold");
              }
            });
    List<ModelRow> rows = new ArrayList<>();
    fields.nodes("rows").forEach(node -> rows.addAll(rowReader.read(node)));
    List<AnnotationSpec> annotations = new ArrayList<>();
    fields
        .nodes("annotations")
        .forEach(node -> annotationReader.read(node).ifPresent(annotations::add));
    return new Models(rows, types, annotations);
  }

  private static String jar(String text) throws NotationException {
    int colon = text.indexOf(':');
    if (!text.equals("jdk") && (colon <= 0 || colon != text.lastIndexOf(':'))) {
      throw new NotationException("group:artifact, or jdk");
    }
    return text;
  }
}
