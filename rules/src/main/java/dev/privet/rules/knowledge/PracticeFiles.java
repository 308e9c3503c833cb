package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.PracticeSpec;
import dev.privet.analyzer.spec.PracticeSpec.Meaning;
import dev.privet.rules.yaml.Fault;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The practice files that Privet carries: what calls tell about time, erasing and access. */
public final class PracticeFiles {
  private static final Set<String> SUBJECTS =
      Set.of(
          "receiver",
          "argument",
          "store",
          "session",
          "cookie",
          "cache",
          "log",
          "token",
          "queue",
          "bucket",
          "named");

  private final Faults faults;
  private final Notations notations;

  private PracticeFiles(Faults faults) {
    this.faults = faults;
    this.notations = new Notations(faults, Set.of());
  }

  /** The practices of the libraries that Privet knows by itself. */
  public static List<PracticeSpec> builtIn() throws KnowledgeException {
    List<PracticeSpec> practices = new ArrayList<>();
    List<Fault> found = new ArrayList<>();
    Resources.in("practices", "spring.yml")
        .forEach(
            (file, text) -> {
              Faults faults = new Faults(file);
              practices.addAll(read(text, faults));
              found.addAll(faults.all());
            });
    if (!found.isEmpty()) {
      throw new KnowledgeException(found);
    }
    return practices;
  }

  /** Reads a file; what is wrong with it goes to {@code faults} and is left out. */
  static List<PracticeSpec> read(String content, Faults faults) {
    Optional<YamlNode> root = YamlSource.read(content, faults);
    if (root.isEmpty()) {
      return List.of();
    }
    Fields fields = Fields.of(root.get(), faults);
    fields.required("library");
    List<PracticeSpec> practices = new ArrayList<>();
    PracticeFiles reader = new PracticeFiles(faults);
    fields.nodes("practices").forEach(it -> practices.addAll(reader.practice(it)));
    fields.done();
    return practices;
  }

  private List<PracticeSpec> practice(YamlNode node) {
    Fields fields = Fields.of(node, faults);
    Optional<Meaning> meaning =
        fields.required("means").flatMap(it -> notations.constant(it, Meaning.values(), Names::of));
    Optional<YamlNode.Text> on = fields.text("on");
    List<MethodPattern> methods = new ArrayList<>();
    for (YamlNode.Text call : fields.texts("call")) {
      on.flatMap(it -> notations.method(it.value(), call)).ifPresent(methods::add);
    }
    List<String> annotations = notations.types(fields.texts("annotation"));
    List<String> keys = texts(fields, "keys");
    List<String> elements = texts(fields, "elements");
    OptionalInt argument =
        notations.indices(fields.texts("argument")).stream().mapToInt(it -> it).findFirst();
    String unit = fields.text("unit").map(YamlNode.Text::value).orElse("");
    String subject = subject(fields);
    String text = fields.text("text").map(YamlNode.Text::value).orElse("");
    boolean idle = fields.flag("idle");
    fields.done();
    if (methods.isEmpty() && annotations.isEmpty() && keys.isEmpty()) {
      faults.add(
          fields.line(),
          "a practice of nothing",
          "\"on\" with \"call\", \"annotation\" or \"keys\"");
    }
    String origin = faults.file() + ":" + fields.line();
    List<PracticeSpec> specs = new ArrayList<>();
    if (meaning.isPresent()) {
      methods.forEach(
          it ->
              specs.add(
                  new PracticeSpec(
                      meaning.get(),
                      Optional.of(it),
                      List.of(),
                      List.of(),
                      elements,
                      argument,
                      unit,
                      subject,
                      text,
                      idle,
                      origin)));
      if (methods.isEmpty()) {
        specs.add(
            new PracticeSpec(
                meaning.get(),
                Optional.empty(),
                annotations,
                keys,
                elements,
                argument,
                unit,
                subject,
                text,
                idle,
                origin));
      }
    }
    return specs;
  }

  private String subject(Fields fields) {
    Optional<YamlNode.Text> subject = fields.text("subject");
    subject
        .filter(it -> !SUBJECTS.contains(it.value()))
        .ifPresent(
            it ->
                faults.add(it, "one of " + String.join(", ", SUBJECTS.stream().sorted().toList())));
    return subject.map(YamlNode.Text::value).orElse("");
  }

  private static List<String> texts(Fields fields, String key) {
    return fields.texts(key).stream().map(YamlNode.Text::value).toList();
  }
}
