package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.Shape;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.Fields;
import dev.privet.rules.yaml.YamlNode;
import dev.privet.rules.yaml.YamlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One file of categories.
 *
 * @param name the file's name
 * @param entries its categories in its order
 */
record CategoryFile(String name, List<Entry> entries) {
  CategoryFile {
    entries = List.copyOf(entries);
  }

  /**
   * A category with its test.
   *
   * @param spec the category and its vocabulary
   * @param key where its key stands
   * @param phrases every phrase that it claims, with its line
   * @param yes names that must be recognised as it
   * @param no names that must not be recognised at all
   */
  record Entry(
      CategorySpec spec,
      YamlNode.Text key,
      List<YamlNode.Text> phrases,
      List<YamlNode.Text> yes,
      List<YamlNode.Text> no) {
    Entry {
      phrases = List.copyOf(phrases);
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  /** Reads a file; what is wrong with it goes to {@code faults} and is left out. */
  static CategoryFile read(String content, Faults faults) {
    Optional<YamlNode> root = YamlSource.read(content, faults);
    List<Entry> entries = new ArrayList<>();
    if (root.isPresent() && faults.all().isEmpty()) {
      Fields fields = Fields.of(root.get(), faults);
      fields.nodes("categories").forEach(node -> entry(node, faults).ifPresent(entries::add));
      fields.done();
    }
    return new CategoryFile(faults.file(), entries);
  }

  private static Optional<Entry> entry(YamlNode node, Faults faults) {
    Fields fields = Fields.of(node, faults);
    Optional<YamlNode.Text> key = fields.required("key");
    Optional<YamlNode.Text> label = fields.required("label");
    Optional<Sensitivity> sensitivity =
        fields.required("sensitivity").flatMap(it -> constant(Sensitivity.values(), it, faults));
    Confidence confidence =
        fields
            .text("confidence")
            .flatMap(it -> constant(Confidence.values(), it, faults))
            .orElse(Confidence.HIGH);
    List<Shape> shapes = new ArrayList<>();
    fields
        .texts("values")
        .forEach(it -> constant(Shape.values(), it, faults).ifPresent(shapes::add));
    List<YamlNode.Text> phrases = phrases(fields.texts("phrases"), faults);
    List<YamlNode.Text> weak = phrases(fields.texts("weak"), faults);
    List<YamlNode.Text> nearMisses = phrases(fields.texts("not"), faults);
    List<String> types = values(fields.texts("types"));
    List<String> headers = values(fields.texts("headers"));
    List<String> wholes = values(fields.texts("wholes"));
    List<YamlNode.Text> yes = examples(fields.texts("yes"));
    List<YamlNode.Text> no = examples(fields.texts("no"));
    fields.done();
    if (key.isEmpty() || label.isEmpty() || sensitivity.isEmpty()) {
      return Optional.empty();
    }
    checkKey(key.get(), faults);
    CategorySpec spec =
        new CategorySpec(
            new Category(key.get().value(), label.get().value(), sensitivity.get()),
            values(phrases),
            values(weak),
            values(nearMisses),
            types,
            headers,
            wholes,
            shapes,
            confidence,
            faults.file() + ":" + key.get().line());
    List<YamlNode.Text> claimed = new ArrayList<>(phrases);
    claimed.addAll(weak);
    return Optional.of(new Entry(spec, key.get(), claimed, yes, no));
  }

  private static void checkKey(YamlNode.Text key, Faults faults) {
    String text = key.value();
    boolean dpv = text.startsWith("pd:") && text.length() > 3;
    boolean path =
        text.chars().allMatch(c -> c == '.' || c == '_' || Character.isLowerCase(c))
            && !text.startsWith(".")
            && !text.endsWith(".");
    if (!dpv && !path) {
      faults.add(key, "a taxonomy key like user.contact.email, or a DPV term like pd:UserAgent");
    }
  }

  private static List<YamlNode.Text> phrases(List<YamlNode.Text> texts, Faults faults) {
    for (YamlNode.Text text : texts) {
      String phrase = text.value();
      if (!phrase.equals(phrase.toLowerCase(Locale.ROOT)) || phrase.strip().length() < 2) {
        faults.add(text, "a phrase in lower case, its words set apart by spaces");
      }
    }
    return texts;
  }

  /** The examples in some lines, set apart by commas that are not between angle brackets. */
  private static List<YamlNode.Text> examples(List<YamlNode.Text> lines) {
    List<YamlNode.Text> examples = new ArrayList<>();
    for (YamlNode.Text line : lines) {
      String text = line.value();
      int depth = 0;
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        char c = i == text.length() ? ',' : text.charAt(i);
        depth += c == '<' ? 1 : c == '>' ? -1 : 0;
        if (c == ',' && (depth == 0 || i == text.length())) {
          examples.add(new YamlNode.Text(text.substring(start, i).strip(), line.line()));
          start = i + 1;
        }
      }
    }
    return examples;
  }

  private static <E extends Enum<E>> Optional<E> constant(
      E[] constants, YamlNode.Text text, Faults faults) {
    try {
      return Optional.of(Names.parse(constants, Names::of, text.value()));
    } catch (NotationException e) {
      faults.add(text, Objects.requireNonNullElse(e.getMessage(), "another value"));
      return Optional.empty();
    }
  }

  private static List<String> values(List<YamlNode.Text> texts) {
    return texts.stream().map(YamlNode.Text::value).toList();
  }
}
