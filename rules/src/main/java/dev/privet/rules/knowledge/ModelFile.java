package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.AnnotationSpec;
import dev.privet.analyzer.spec.LibraryType;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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
    List<String> jars = jars(fields, faults);
    Renaming renaming = renaming(fields, notations, faults);
    Models models = models(fields, renaming, notations, faults);
    fields.done();
    return new ModelFile(library, jars, models);
  }

  private static Models models(
      Fields fields, Renaming renaming, Notations notations, Faults faults) {
    TypeReader typeReader = new TypeReader(notations, faults);
    List<LibraryType> types = new ArrayList<>();
    for (YamlNode.Entry entry : entries(fields, "types", faults)) {
      typeReader.read(entry).ifPresent(types::add);
      renaming.of(entry).flatMap(typeReader::read).ifPresent(types::add);
    }
    RowReader rowReader = new RowReader(notations, faults);
    List<ModelRow> rows = new ArrayList<>();
    each(fields, "rows", renaming, node -> rows.addAll(rowReader.read(node)));
    AnnotationReader annotationReader = new AnnotationReader(notations, faults);
    List<AnnotationSpec> annotations = new ArrayList<>();
    each(
        fields,
        "annotations",
        renaming,
        node -> annotationReader.read(node).ifPresent(annotations::add));
    return new Models(rows, types, annotations);
  }

  /** Shows {@code reader} each item under {@code key}, under all of its names. */
  private static void each(
      Fields fields, String key, Renaming renaming, Consumer<YamlNode> reader) {
    for (YamlNode node : fields.nodes(key)) {
      reader.accept(node);
      renaming.of(node).ifPresent(reader);
    }
  }

  private static Renaming renaming(Fields fields, Notations notations, Faults faults) {
    Map<String, String> packages = new LinkedHashMap<>();
    for (YamlNode.Entry entry : entries(fields, "also", faults)) {
      if (entry.value() instanceof YamlNode.Text to && !to.value().isEmpty()) {
        if (notations.types(List.of(entry.key(), to)).size() == 2) {
          packages.put(entry.key().value(), to.value());
        }
      } else {
        faults.add(entry.value().line(), entry.value().kind(), "the other name of the package");
      }
    }
    return new Renaming(packages);
  }

  private static List<YamlNode.Entry> entries(Fields fields, String key, Faults faults) {
    YamlNode node = fields.node(key).orElse(new YamlNode.Entries(List.of(), fields.line()));
    if (node instanceof YamlNode.Entries entries) {
      return entries.entries();
    }
    faults.add(node.line(), node.kind(), "a mapping");
    return List.of();
  }

  private static List<String> jars(Fields fields, Faults faults) {
    List<String> jars = new ArrayList<>();
    for (YamlNode.Text text : fields.texts("jar")) {
      String jar = text.value();
      int colon = jar.indexOf(':');
      if (!jar.equals("jdk") && (colon <= 0 || colon != jar.lastIndexOf(':'))) {
        faults.add(text, "group:artifact, or jdk");
      }
      jars.add(jar);
    }
    if (jars.isEmpty()) {
      faults.add(fields.line(), "no jar", "\"jar: group:artifact\" or \"jar: jdk\"");
    }
    return jars;
  }
}
