package dev.privet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
      "  privet scan .                             look through the project in this folder",
      "  privet scan . --report sarif=privet.sarif write the findings for code scanning",
      "  privet rules show PRV101                  what a rule is about, and how to fix it"
    })
final class PrivetCommand implements Runnable {
  @Spec private CommandSpec spec;

  PrivetCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: scan or rules");
  }
}
