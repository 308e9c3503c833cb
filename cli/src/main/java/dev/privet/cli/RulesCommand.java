package dev.privet.cli;

import dev.privet.rules.judge.RuleBook;
import dev.privet.rules.judge.RulePage;
import dev.privet.rules.scan.UsageException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the rules are. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the rules, or shows the page of one.",
    footer = {"", "Example:", "  privet rules PRV101"})
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Show this rule, such as PRV101.")
  private @Nullable String rule;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    return rule == null ? list() : show(rule);
  }

  @Command(description = "Lists all rules.", mixinStandardHelpOptions = true)
  int list() {
    PrintWriter out = console.outWriter();
    for (RulePage page : RuleBook.load().pages()) {
      String level = page.level().name().toLowerCase(Locale.ROOT);
      out.print(String.format(Locale.ROOT, "%s  %-7s  %s\n", page.id(), level, page.summary()));
    }
    out.flush();
    return ExitCode.CLEAN;
  }

  @Command(
      description = "Shows a rule: why, examples, how to fix it.",
      mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "ID", description = "The rule, such as PRV101.") String id)
      throws UsageException {
    RulePage page =
        RuleBook.load()
            .find(id.toUpperCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    new UsageException("there is no rule \"" + id + "\"; privet rules shows all"));
    PrintWriter out = console.outWriter();
    out.print(page.body());
    out.flush();
    return ExitCode.CLEAN;
  }
}
