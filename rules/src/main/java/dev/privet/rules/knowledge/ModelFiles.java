package dev.privet.rules.knowledge;

import dev.privet.rules.yaml.Fault;
import dev.privet.rules.yaml.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The model files: those that Privet carries, and those of its users. */
public final class ModelFiles {
  private ModelFiles() {}

  /**
   * The models of the libraries that Privet knows by itself.
   *
   * @param categories the keys of the taxonomy; a model may name no other
   */
  public static Models builtIn(Set<String> categories) throws KnowledgeException {
    return read(Resources.in("models", "jdk-lang.yml"), categories);
  }

  /**
   * The models of a user's file, or of the {@code .yml} and {@code .yaml} files in a folder.
   *
   * @param path the file or folder
   * @param categories the keys of the taxonomy
   * @throws KnowledgeException with all that is wrong in all files
   * @throws IOException if a file cannot be read
   */
  public static Models load(Path path, Set<String> categories)
      throws KnowledgeException, IOException {
    return read(
        Files.isDirectory(path)
            ? Resources.ofFolder(path)
            : new TreeMap<>(Map.of(String.valueOf(path.getFileName()), Files.readString(path))),
        categories);
  }

  /** The libraries that Privet knows by itself, by the names of their files. */
  public static List<Library> libraries(Set<String> categories) {
    List<Library> libraries = new ArrayList<>();
    files(Resources.in("models", "jdk-lang.yml"), categories, new ArrayList<>())
        .forEach(
            (name, file) ->
                libraries.add(
                    new Library(name, file.library(), file.jars(), file.models().rows().size())));
    return libraries;
  }

  private static Models read(Map<String, String> texts, Set<String> categories)
      throws KnowledgeException {
    List<Fault> faults = new ArrayList<>();
    List<Models> models = new ArrayList<>();
    files(texts, categories, faults).values().forEach(file -> models.add(file.models()));
    if (!faults.isEmpty()) {
      throw new KnowledgeException(faults);
    }
    return Models.joined(models);
  }

  /** Each file by its name; what is wrong goes to {@code faults}. Read by all processors. */
  static Map<String, ModelFile> files(
      Map<String, String> texts, Set<String> categories, List<Fault> faults) {
    List<Faults> found = texts.keySet().stream().map(Faults::new).toList();
    List<ModelFile> read =
        found.parallelStream()
            .map(own -> ModelFile.read(texts.getOrDefault(own.file(), ""), categories, own))
            .toList();
    Map<String, ModelFile> files = new TreeMap<>();
    for (int i = 0; i < read.size(); i++) {
      files.put(found.get(i).file(), read.get(i));
      faults.addAll(found.get(i).all());
    }
    return files;
  }
}
