package dev.privet.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The script with which a shell completes our words. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints a completion script for bash and zsh.",
    footer = {"", "Example:", "  source <(privet completion)"})
final class CompletionCommand implements Callable<Integer> {
  private final Console console;
  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("not run by a command line");
    }
    PrintWriter out = console.outWriter();
    out.print(AutoComplete.bash("privet", spec.root().commandLine()));
    out.print('\n');
    out.flush();
    return ExitCode.CLEAN;
  }
}
