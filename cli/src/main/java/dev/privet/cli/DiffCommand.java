package dev.privet.cli;

import static java.util.stream.Collectors.joining;

import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.promise.Amendment;
import dev.privet.rules.promise.Comparison;
import dev.privet.rules.promise.Ledger;
import dev.privet.rules.promise.Patch;
import dev.privet.rules.promise.Promise;
import dev.privet.rules.scan.PolicyText;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a change does to the promises, in sentences. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Says what the changes since a commit do to the promises of the policy, and the two ways"
            + " out: the code, or the published text.",
    footer = {
      "",
      "Examples:",
      "  privet diff origin/main                     say what the change breaks and mends",
      "  privet diff HEAD~1 . --patch policy.diff    and write the policy's change as a patch",
      "",
      "Exit code: 0 nothing more is broken, 1 the change breaks a promise, 2 misuse."
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;
  @Mixin private ScanOptions options = new ScanOptions();

  @Option(
      names = "--base",
      paramLabel = "COMMIT",
      description = "The branch, tag or commit to compare with. Default: the first word.")
  private @Nullable String base;

  @Option(
      names = "--patch",
      paramLabel = "FILE",
      description =
          "Write the change of the policy file that would permit the code; - to print it.")
  private @Nullable Path patch;

  DiffCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() throws UsageException {
    String commit =
        base == null
            ? options
                .takeFirst()
                .orElseThrow(
                    () ->
                        new UsageException("a commit to compare with is missing: privet diff main"))
            : base;
    options.load();
    Path folder = options.folder();
    Scanning now = Scanning.run(options, console, tools);
    Ledger ledger = now.scan().ledger();
    if (!ledger.isOpen()) {
      throw new UsageException(
          "there is no " + PolicyText.USUAL + " in " + folder + "; name one with --policy");
    }
    try (PastTree past = PastTree.at(commit, folder)) {
      Scan before = Scanning.past(options, past.folder(), now.scan(), tools);
      Comparison comparison =
          Comparison.of(before.ledger(), ledger, now.inspection().standing(Level.NOTE));
      tell(comparison, policy(now.scan(), folder), ledger.file(), commit);
      return comparison.breaks() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
  }

  private String policy(Scan scan, Path folder) throws UsageException {
    Path file = options.policy().orElse(folder.resolve(PolicyText.USUAL));
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageException("the policy file cannot be read: " + scan.ledger().file(), e);
    }
  }

  private void tell(Comparison comparison, String policy, String file, String commit)
      throws UsageException {
    PrintWriter out = console.outWriter();
    Patch amended = new Patch(file, policy);
    Map<List<Finding>, List<Comparison.Change>> groups = new LinkedHashMap<>();
    for (Comparison.Change change : comparison.changes()) {
      if (change.findings().isEmpty()) {
        out.print(sentence(List.of(change)) + "\n");
      } else {
        groups.computeIfAbsent(change.findings(), k -> new ArrayList<>()).add(change);
      }
    }
    groups.forEach(
        (findings, changes) -> {
          out.print(sentence(changes) + "\n");
          findings.forEach(it -> ways(it, changes, amended, out));
        });
    if (comparison.changes().isEmpty()) {
      out.print("No promise fares differently since " + commit + ".\n");
    }
    out.flush();
    write(amended, out);
  }

  /** The two ways out of a finding. */
  private static void ways(
      Finding finding, List<Comparison.Change> changes, Patch amended, PrintWriter out) {
    out.print(
        "  " + finding.path() + ":" + finding.span().line() + "  " + finding.message() + "\n");
    out.print("  either the code:  " + finding.fix() + "\n");
    Optional<Amendment> amendment =
        changes.stream()
            .flatMap(it -> Amendment.of(finding, it.promise(), amended).stream())
            .findFirst();
    amendment.ifPresent(amended::add);
    out.print(
        "  or the promise:   "
            + amendment
                .map(
                    it ->
                        it.says()
                            + ", in "
                            + it.file()
                            + ":"
                            + it.line()
                            + " and in the published text")
                .orElse("the published text, and with it " + place(changes.get(0).promise()))
            + "\n");
  }

  private static String place(Promise promise) {
    return promise.clauses().isEmpty()
        ? "the policy file"
        : promise.clauses().get(0).file() + ":" + promise.clauses().get(0).line();
  }

  private static String sentence(List<Comparison.Change> changes) {
    String names = changes.stream().map(DiffCommand::name).collect(joining(", "));
    return switch (changes.get(0).kind()) {
      case BREAKS -> "This change breaks " + names + ":";
      case BREAKS_AGAIN -> "This change breaks " + names + " in one more place:";
      case LOOSENS -> "This change takes away what showed that " + names + " is kept.";
      case REWORDS -> "The policy's promise " + names + " is new, changed or gone.";
      case MENDS -> "This change mends " + names + ".";
    };
  }

  private static String name(Comparison.Change change) {
    Promise promise = change.promise();
    String words =
        promise.quote().isEmpty() ? promise.says() : "\u201c" + promise.quote() + "\u201d";
    return promise.id() + (words.isEmpty() ? "" : " (" + words + ")");
  }

  private void write(Patch amended, PrintWriter out) throws UsageException {
    if (patch == null || amended.isEmpty()) {
      return;
    }
    if (patch.toString().equals("-")) {
      out.print("\n" + amended.text());
      out.flush();
      return;
    }
    try {
      Files.writeString(patch, amended.text());
    } catch (IOException e) {
      throw new UsageException("the patch cannot be written to " + patch, e);
    }
    console.say("privet: " + patch + " changes the policy so that the code keeps it");
  }
}
