package dev.privet.rules.scan;

import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.spec.PracticeSpec;
import dev.privet.rules.judge.RecipientCatalogue;
import dev.privet.rules.knowledge.CategoryFiles;
import dev.privet.rules.knowledge.KnowledgeException;
import dev.privet.rules.knowledge.ModelFiles;
import dev.privet.rules.knowledge.Models;
import dev.privet.rules.knowledge.PracticeFiles;
import dev.privet.rules.knowledge.RecipientFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of libraries and personal data: the user's files, and after them what is built in.
 */
final class KnowledgeFiles {
  private KnowledgeFiles() {}

  /**
   * Loads what is known.
   *
   * @param practices whether it is wanted what calls tell besides where data flows
   */
  static Knowledge load(List<Path> categoryFiles, List<Path> modelFiles, boolean practices)
      throws UsageException {
    List<CategorySpec> categories = new ArrayList<>();
    for (Path path : categoryFiles) {
      categories.addAll(load(path, "category", CategoryFiles::load));
    }
    BuiltIn builtIn = BuiltIn.get();
    categories.addAll(builtIn.categories());
    Set<String> keys = keys(categories);
    Models models = new Models(List.of(), List.of(), List.of());
    for (Path path : modelFiles) {
      models = models.and(load(path, "model", it -> ModelFiles.load(it, keys)));
    }
    models = models.and(builtIn.models());
    return new Knowledge(
        models.rows(),
        models.types(),
        models.annotations(),
        categories,
        practices ? practices() : List.of());
  }

  private static List<PracticeSpec> practices() {
    try {
      return PracticeFiles.builtIn();
    } catch (KnowledgeException e) {
      throw BuiltIn.broken(e);
    }
  }

  /** Who receives data, as far as it is known. */
  static RecipientCatalogue recipients() {
    try {
      return RecipientFiles.builtIn();
    } catch (KnowledgeException e) {
      throw BuiltIn.broken(e);
    }
  }

  static Set<String> keys(List<CategorySpec> categories) {
    Set<String> keys = new TreeSet<>();
    categories.forEach(it -> keys.add(it.category().key()));
    return keys;
  }

  /** Reads files of knowledge. */
  private interface Loading<T> {
    T load(Path path) throws KnowledgeException, IOException;
  }

  private static <T> T load(Path path, String what, Loading<T> loading) throws UsageException {
    try {
      return loading.load(path);
    } catch (KnowledgeException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no such " + what + " file: " + path, e);
    } catch (CharacterCodingException e) {
      throw new UsageException(path + ":1: found bytes that are not UTF-8, expected text", e);
    } catch (IOException e) {
      throw new UsageException("the " + what + " file cannot be read: " + path, e);
    }
  }
}
