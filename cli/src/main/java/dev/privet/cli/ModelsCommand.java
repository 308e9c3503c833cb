package dev.privet.cli;

import dev.privet.rules.knowledge.CategoryFiles;
import dev.privet.rules.knowledge.KnowledgeException;
import dev.privet.rules.knowledge.Library;
import dev.privet.rules.knowledge.ModelFiles;
import dev.privet.rules.knowledge.Models;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is known of libraries. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the libraries that are known, or tests model files of your own.",
    footer = {"", "Examples:", "  privet models", "  privet models test acme.yml"})
final class ModelsCommand implements Callable<Integer> {
  private final Console console;

  ModelsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = console.outWriter();
    int rows = 0;
    List<Library> libraries = ModelFiles.libraries(keys());
    for (Library it : libraries) {
      rows += it.rows();
      out.print(
          String.format(
              Locale.ROOT,
              "%-26s %5d  %s (%s)\n",
              it.file(),
              it.rows(),
              it.name(),
              String.join(", ", it.jars())));
    }
    out.print(libraries.size() + " files, " + rows + " rows\n");
    out.flush();
    return ExitCode.CLEAN;
  }

  @Command(
      description = "Reads model files as a scan would, and says what is wrong with them.",
      mixinStandardHelpOptions = true)
  int test(
      @Parameters(
              paramLabel = "FILE",
              arity = "1..*",
              description = "Model files, or folders of them.")
          List<Path> files,
      @Option(
              names = "--categories",
              paramLabel = "FILE",
              description = "Category files that they name keys of; their examples are tried too.")
          List<Path> categories)
      throws UsageException {
    List<Path> own = categories == null ? List.of() : categories;
    StringBuilder faults = new StringBuilder();
    Set<String> keys = new TreeSet<>(keys());
    for (Path file : own) {
      try {
        CategoryFiles.load(file).forEach(it -> keys.add(it.category().key()));
        CategoryFiles.failures(file).forEach(it -> faults.append(it).append('\n'));
      } catch (KnowledgeException e) {
        faults.append(e.getMessage()).append('\n');
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    }
    int rows = 0;
    for (Path file : files) {
      try {
        Models models = ModelFiles.load(file, keys);
        rows += models.rows().size();
      } catch (KnowledgeException e) {
        faults.append(e.getMessage()).append('\n');
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    }
    if (faults.length() > 0) {
      throw new UsageException(faults.toString().strip());
    }
    console.say("privet: " + rows + (rows == 1 ? " row" : " rows") + ", nothing wrong");
    return ExitCode.CLEAN;
  }

  private static UsageException unreadable(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new UsageException("there is no such file: " + file, e);
    }
    if (e instanceof CharacterCodingException) {
      return new UsageException(file + ":1: found bytes that are not UTF-8, expected text", e);
    }
    return new UsageException("the file cannot be read: " + file, e);
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    CategoriesCommand.builtIn().forEach(it -> keys.add(it.category().key()));
    return keys;
  }
}
