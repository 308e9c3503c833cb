package dev.privet.cli;

import dev.privet.rules.judge.RuleBook;
import dev.privet.rules.judge.RulePage;
import dev.privet.rules.scan.UsageException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the rules are. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the rules, or shows the page of one.",
    footer = {"", "Example:", "  privet rules show PRV101"})
final class RulesCommand implements Runnable {
  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    list();
  }

  @Command(description = "Lists all rules.", mixinStandardHelpOptions = true)
  void list() {
    PrintWriter out = console.outWriter();
    for (RulePage page : RuleBook.load().pages()) {
      String level = page.level().name().toLowerCase(Locale.ROOT);
      out.print(String.format(Locale.ROOT, "%s  %-7s  %s\n", page.id(), level, page.summary()));
    }
    out.flush();
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
                    new UsageException(
                        "there is no rule \"" + id + "\"; privet rules list shows all"));
    PrintWriter out = console.outWriter();
    out.print(page.body());
    out.flush();
    return ExitCode.CLEAN;
  }
}
