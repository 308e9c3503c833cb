package dev.privet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command by itself: it only knows where to send people. */
@Command(
    name = "privet",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Follows personal data through Java code and holds it against the privacy policy.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  privet scan .                               look through this folder",
      "  privet scan . --report html=privet.html     a page with a map of the flows",
      "  privet scan . --report sarif=privet.sarif   write a file for code scanning",
      "  privet init                                 set this project up",
      "  privet rules PRV101                         what a rule is about"
    })
final class PrivetCommand implements Callable<Integer> {
  private final Console console;

  PrivetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.say("privet: a command is missing, such as scan");
    console.say("See: privet --help");
    return ExitCode.USAGE;
  }
}
