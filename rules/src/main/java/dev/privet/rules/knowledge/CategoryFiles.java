package dev.privet.rules.knowledge;

import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.rules.yaml.Fault;
import dev.privet.rules.yaml.Faults;
import dev.privet.rules.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The category files: those that Privet carries, and those of its users. */
public final class CategoryFiles {
  private CategoryFiles() {}

  /** The categories that Privet knows by itself. */
  public static List<CategorySpec> builtIn() throws KnowledgeException {
    return specs(read(Resources.in("categories", "names.yml")));
  }

  /**
   * The categories of a user's file, or of the {@code .yml} and {@code .yaml} files in a folder.
   * They go before the built-in ones: of two categories that claim a phrase the first has it.
   *
   * @throws KnowledgeException with all that is wrong in all files
   * @throws IOException if a file cannot be read
   */
  public static List<CategorySpec> load(Path path) throws KnowledgeException, IOException {
    return specs(read(texts(path)));
  }

  /**
   * The examples of a user's file or folder that do not come out as they say, tried with its
   * categories before the built-in ones.
   */
  public static List<Fault> failures(Path path) throws KnowledgeException, IOException {
    List<CategoryFile> files = read(texts(path));
    List<CategorySpec> all = new ArrayList<>(specs(files));
    all.addAll(builtIn());
    return CategoryExamples.failures(files, all);
  }

  private static Map<String, String> texts(Path path) throws IOException {
    return Files.isDirectory(path)
        ? Resources.ofFolder(path)
        : new TreeMap<>(Map.of(String.valueOf(path.getFileName()), Files.readString(path)));
  }

  static List<CategoryFile> read(Map<String, String> texts) throws KnowledgeException {
    List<Fault> faults = new ArrayList<>();
    List<CategoryFile> files = new ArrayList<>();
    Map<String, String> keys = new HashMap<>();
    Map<String, String> phrases = new HashMap<>();
    texts.forEach(
        (name, text) -> {
          Faults own = new Faults(name);
          CategoryFile file = CategoryFile.read(text, own);
          for (CategoryFile.Entry entry : file.entries()) {
            claim(entry.key(), keys, own);
            entry.phrases().forEach(phrase -> claim(phrase, phrases, own));
          }
          files.add(file);
          faults.addAll(own.all());
        });
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    return files;
  }

  private static void claim(YamlNode.Text text, Map<String, String> claimed, Faults faults) {
    String place = faults.file() + ":" + text.line();
    String first = claimed.putIfAbsent(text.value(), place);
    if (first != null) {
      faults.add(text, "it once only; it is already at " + first);
    }
  }

  private static List<CategorySpec> specs(List<CategoryFile> files) {
    List<CategorySpec> specs = new ArrayList<>();
    files.forEach(file -> file.entries().forEach(entry -> specs.add(entry.spec())));
    return List.copyOf(specs);
  }
}
