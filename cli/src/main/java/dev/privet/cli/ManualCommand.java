package dev.privet.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** The manual page, made of what the commands say of themselves. */
@Command(
    name = "manual",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the manual page.",
    footer = {"", "Example:", "  privet manual | man -l -"})
final class ManualCommand implements Callable<Integer> {
  private final Console console;
  @Spec private @Nullable CommandSpec spec;

  ManualCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("not run by a command line");
    }
    PrintWriter out = console.outWriter();
    page(spec.root(), out);
    out.flush();
    return ExitCode.CLEAN;
  }

  private static void page(CommandSpec root, PrintWriter out) {
    line(out, ".TH PRIVET 1 \"\" \"Privet " + escaped(Version.current()) + "\"");
    section(out, "NAME");
    line(out, "privet \\- follow personal data through Java code");
    section(out, "SYNOPSIS");
    line(out, "\\fBprivet\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]");
    section(out, "DESCRIPTION");
    line(out, text(root.usageMessage().description()));
    section(out, "COMMANDS");
    for (Map.Entry<String, CommandLine> it : root.subcommands().entrySet()) {
      if (!it.getValue().getCommandSpec().usageMessage().hidden()) {
        command(it.getValue().getCommandSpec(), out);
      }
    }
    section(out, "EXIT STATUS");
    List<String> codes =
        List.of(
            "0", "nothing at or above \\-\\-fail\\-on",
            "1", "findings",
            "2", "the command line, or a policy, model or category file, cannot be used",
            "3", "a part of the input was not analysed, and \\-\\-strict was given",
            "70", "a fault of Privet");
    for (int i = 0; i < codes.size(); i += 2) {
      item(out, codes.get(i), codes.get(i + 1));
    }
  }

  private static void command(CommandSpec command, PrintWriter out) {
    line(out, ".SS \"" + escaped(command.qualifiedName(" ")) + "\"");
    line(out, text(command.usageMessage().description()));
    for (PositionalParamSpec it : command.positionalParameters()) {
      if (!it.hidden()) {
        item(out, "\\fI" + escaped(it.paramLabel()) + "\\fR", text(it.description()));
      }
    }
    for (OptionSpec it : command.options()) {
      if (!it.hidden() && !it.usageHelp() && !it.versionHelp()) {
        String names =
            Arrays.stream(it.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        String label = it.arity().max() == 0 ? "" : "=\\fI" + escaped(it.paramLabel()) + "\\fR";
        item(out, names + label, text(it.description()));
      }
    }
  }

  private static void section(PrintWriter out, String name) {
    line(out, ".SH " + name.toUpperCase(Locale.ROOT));
  }

  private static void item(PrintWriter out, String head, String words) {
    line(out, ".TP");
    line(out, head);
    line(out, words);
  }

  private static String text(String[] lines) {
    return escaped(String.join(" ", lines));
  }

  /** Words in which nothing is an order to the formatter. */
  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }

  private static void line(PrintWriter out, String text) {
    out.print(text + "\n");
  }
}
