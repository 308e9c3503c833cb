package dev.privet.cli;

import dev.privet.analyzer.spec.CategorySpec;
import dev.privet.rules.knowledge.CategoryFiles;
import dev.privet.rules.knowledge.KnowledgeException;
import dev.privet.rules.scan.UsageException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What kinds of personal data are known. */
@Command(
    name = "categories",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the categories of personal data, or those below a key.",
    footer = {"", "Example:", "  privet categories user.contact"})
final class CategoriesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "KEY", arity = "0..1", description = "Only this key and those below it.")
  private @Nullable String key;

  CategoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    List<CategorySpec> categories =
        builtIn().stream()
            .filter(it -> isWanted(it.category().key()))
            .sorted(Comparator.comparing(it -> it.category().key()))
            .toList();
    if (categories.isEmpty()) {
      throw new UsageException("there is no category \"" + key + "\"; privet categories shows all");
    }
    PrintWriter out = console.outWriter();
    for (CategorySpec it : categories) {
      String sensitivity =
          it.category().sensitivity().name().toLowerCase(Locale.ROOT).replace('_', '-');
      out.print(
          String.format(
              Locale.ROOT,
              "%-42s %-16s %s\n",
              it.category().key(),
              sensitivity,
              it.category().label()));
    }
    out.flush();
    return ExitCode.CLEAN;
  }

  private boolean isWanted(String category) {
    return key == null || category.equals(key) || category.startsWith(key + ".");
  }

  static List<CategorySpec> builtIn() {
    try {
      return CategoryFiles.builtIn();
    } catch (KnowledgeException e) {
      throw new IllegalStateException("built-in knowledge is broken: " + e.getMessage(), e);
    }
  }
}
