package dev.privet.rules.scan;

import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.rules.knowledge.CategoryFiles;
import dev.privet.rules.knowledge.KnowledgeException;
import dev.privet.rules.knowledge.ModelFiles;
import dev.privet.rules.knowledge.Models;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The categories and models that Privet carries. They never change, so that they are read once,
 * beside whatever asks for them first.
 */
record BuiltIn(List<CategorySpec> categories, Models models) {
  /** A class of its own, so that nothing is read before somebody asks. */
  private static final class Reading {
    static final CompletableFuture<BuiltIn> BEGUN = CompletableFuture.supplyAsync(BuiltIn::read);
  }

  /** Begins to read, if nobody has. */
  static void begin() {
    Reading.BEGUN.isDone();
  }

  /** What was read; waits for its end. */
  static BuiltIn get() {
    try {
      return Reading.BEGUN.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(String.valueOf(e.getCause()), e);
    }
  }

  private static BuiltIn read() {
    try {
      List<CategorySpec> categories = CategoryFiles.builtIn();
      Set<String> keys = KnowledgeFiles.keys(categories);
      return new BuiltIn(categories, ModelFiles.builtIn(keys));
    } catch (KnowledgeException e) {
      throw broken(e);
    }
  }

  static IllegalStateException broken(KnowledgeException e) {
    return new IllegalStateException("built-in knowledge is broken: " + e.getMessage(), e);
  }
}
