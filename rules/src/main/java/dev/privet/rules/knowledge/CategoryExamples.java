package dev.privet.rules.knowledge;

import dev.privet.analyzer.classify.NameClassifier;
import dev.privet.analyzer.classify.NameQuery;
import dev.privet.analyzer.classify.NameQuery.Kind;
import dev.privet.analyzer.classify.NameVerdict;
import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.rules.yaml.Fault;
import dev.privet.rules.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The examples in category files, and what comes of them.
 *
 * <p>Notation: {@code [param|local] [Type] [Owner.]name[()]}, or {@code key} and a literal. Without
 * a type the type is unknown; with parentheses it is an accessor, without a word before a field.
 */
final class CategoryExamples {
  private CategoryExamples() {}

  /** The question that an example asks. */
  static NameQuery query(String example) {
    if (example.startsWith("key ")) {
      return new NameQuery(Kind.LITERAL, example.substring(4), "", "", false);
    }
    Kind kind = Kind.FIELD;
    String rest = example;
    if (rest.startsWith("param ")) {
      kind = Kind.PARAMETER;
      rest = rest.substring(6);
    } else if (rest.startsWith("local ")) {
      kind = Kind.LOCAL;
      rest = rest.substring(6);
    }
    int space = rest.lastIndexOf(' ');
    String type = space < 0 ? "" : rest.substring(0, space);
    String name = rest.substring(space + 1);
    if (name.endsWith("()")) {
      kind = Kind.ACCESSOR;
      name = name.substring(0, name.length() - 2);
    }
    int dot = name.lastIndexOf('.');
    return new NameQuery(
        kind, name.substring(dot + 1), dot < 0 ? "" : name.substring(0, dot), type, false);
  }

  /** The examples in {@code files} that do not come out as they say. */
  static List<Fault> failures(List<CategoryFile> files, List<CategorySpec> categories) {
    NameClassifier classifier = new NameClassifier(categories);
    List<Fault> failures = new ArrayList<>();
    for (CategoryFile file : files) {
      for (CategoryFile.Entry entry : file.entries()) {
        String key = entry.spec().category().key();
        entry.yes().forEach(it -> check(file, it, key, classifier, failures));
        entry.no().forEach(it -> check(file, it, "nothing", classifier, failures));
      }
    }
    return failures;
  }

  private static void check(
      CategoryFile file,
      YamlNode.Text example,
      String expected,
      NameClassifier classifier,
      List<Fault> failures) {
    Optional<NameVerdict> verdict = classifier.classify(query(example.value()));
    String found = verdict.map(it -> it.category().key()).orElse("nothing");
    if (!found.equals(expected)) {
      failures.add(
          new Fault(
              file.name(),
              example.line(),
              '"' + example.value() + "\" recognised as " + found,
              expected));
    }
  }
}
