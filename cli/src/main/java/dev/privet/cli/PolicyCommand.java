package dev.privet.cli;

import static java.util.stream.Collectors.joining;

import dev.privet.report.Inspection;
import dev.privet.report.ReportTarget;
import dev.privet.report.console.LedgerReport;
import dev.privet.rules.Level;
import dev.privet.rules.policy.PolicySchema;
import dev.privet.rules.policy.Remark;
import dev.privet.rules.promise.Ledger;
import dev.privet.rules.promise.PolicyDraft;
import dev.privet.rules.promise.Promise;
import dev.privet.rules.promise.Verdict;
import dev.privet.rules.scan.PolicyReview;
import dev.privet.rules.scan.PolicyText;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The promises of the published policy, and how they fare in the code. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Holds the published privacy policy against the code.",
    footer = {
      "",
      "Examples:",
      "  privet policy draft . > privacy-policy.yml  a first policy from what the code does",
      "  privet policy lint                          what is wrong with the policy itself",
      "  privet policy check . --fail-on broken      every promise with its verdict",
      "  privet policy explain . --promise S1-04     one promise with all evidence",
      "  privet policy schema > privacy-policy.schema.json   for an editor's completion"
    })
final class PolicyCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;

  PolicyCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() {
    console.say("privet: a command is missing: check, lint, draft, explain or schema");
    console.say("See: privet policy --help");
    return ExitCode.USAGE;
  }

  @Command(
      description = "Prints every promise with its verdict and the evidence for it.",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      abbreviateSynopsis = true)
  int check(@Mixin ScanOptions options, @Mixin ReportOptions reports)
      throws UsageException, IOException {
    Scanning scanning = scanning(options);
    Inspection inspection = scanning.inspection();
    for (ReportTarget target : reports.all()) {
      write(target, inspection, options);
    }
    if (!reports.takeOutput() && !options.quiet()) {
      new LedgerReport(inspection.ledger(), options.screen()).write(console.outWriter());
    }
    if (options.failsOnBroken() && inspection.ledger().count(Verdict.BROKEN) > 0) {
      return ExitCode.FINDINGS;
    }
    boolean failed = options.failOn().filter(it -> !inspection.standing(it).isEmpty()).isPresent();
    return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private Scanning scanning(ScanOptions options) throws UsageException {
    options.load();
    Scanning scanning = Scanning.run(options, console, tools);
    if (!scanning.inspection().ledger().isOpen()) {
      throw new UsageException(missing(options));
    }
    if (scanning.scan().tree().files().isEmpty()) {
      console.say("privet: no Java files found in " + paths(options));
    }
    if (scanning.inspection().ledger().promises().isEmpty()) {
      console.say("privet: the policy holds no promise that code could be held against");
    } else if (isElsewhere(scanning.inspection().ledger())) {
      console.say(
          "privet: none of the data, recipients and cookies of this policy was found in the code;"
              + " perhaps it belongs to another project");
    }
    return scanning;
  }

  /** Whether nothing that a policy names occurs in the code. */
  private static boolean isElsewhere(Ledger ledger) {
    List<Promise> about =
        ledger.promises().stream()
            .filter(it -> it.says().matches("(?s).*(collect |share |cookies).*"))
            .toList();
    return !about.isEmpty()
        && about.stream()
            .allMatch(
                it -> it.verdict() == Verdict.UNPROVED || it.verdict() == Verdict.NOT_CHECKABLE);
  }

  private static String missing(ScanOptions options) {
    return "there is no "
        + PolicyText.USUAL
        + " in "
        + paths(options)
        + "; name one with --policy, or begin with: privet policy draft";
  }

  private static String paths(ScanOptions options) {
    return options.paths().stream().map(Path::toString).collect(joining(", "));
  }

  private void write(ReportTarget target, Inspection inspection, ScanOptions options)
      throws UsageException, IOException {
    Level least = options.levelOr(Level.NOTE);
    if (target.isStandardOutput()) {
      OutputStream out = new BufferedOutputStream(console.out());
      target.kind().write(inspection, least, options.suppressed(), out);
      out.flush();
      return;
    }
    try {
      target.write(inspection, least, options.suppressed());
    } catch (IOException e) {
      throw new UsageException("the report cannot be written to " + target.file(), e);
    }
  }

  @Command(
      description =
          "Reads the policy alone: contradictions, gaps, broad keys, cited statements that do not"
              + " exist, a published text that has changed.",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      abbreviateSynopsis = true)
  int lint(@Mixin ScanOptions options) throws UsageException {
    options.load();
    Path file =
        options
            .policy()
            .or(() -> PolicyText.beside(options.paths()))
            .orElseThrow(() -> new UsageException(missing(options)));
    PolicyReview review = PolicyReview.of(file, options.categories());
    PrintWriter out = console.outWriter();
    for (Remark remark : review.remarks()) {
      String kind =
          switch (remark.kind()) {
            case CONTRADICTION -> "contradiction";
            case GAP -> "gap";
            case BROAD -> "broad key";
            case OVERLAP -> "overlap";
            case TEXT -> "text";
          };
      out.print(
          review.name()
              + ":"
              + remark.clause().line()
              + ": "
              + kind
              + ": "
              + remark.message()
              + "\n");
    }
    int count = review.remarks().size();
    out.print(
        count == 0 ? "nothing to remark\n" : count + (count == 1 ? " remark\n" : " remarks\n"));
    out.flush();
    boolean wrong =
        review.remarks().stream()
            .anyMatch(
                it -> it.kind() == Remark.Kind.CONTRADICTION || it.kind() == Remark.Kind.TEXT);
    return wrong ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  @Command(
      description =
          "Writes a first policy file from what the code does, to be corrected by people.",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      abbreviateSynopsis = true)
  int draft(@Mixin ScanOptions options) throws UsageException {
    options.load();
    Scan scan = Scanning.gathered(options, console, tools);
    PrintWriter out = console.outWriter();
    out.print(PolicyDraft.of(scan.result(), scan.findings(), scan.tree().root().getFileName()));
    out.flush();
    return ExitCode.CLEAN;
  }

  @Command(
      description = "Shows promises with all that speaks for and against them.",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      abbreviateSynopsis = true)
  int explain(
      @Mixin ScanOptions options,
      @Option(
              names = "--promise",
              paramLabel = "ID",
              description = "The statement, such as S1-04. Default: all that are not kept.")
          List<String> ids)
      throws UsageException {
    Ledger ledger = scanning(options).inspection().ledger();
    LedgerReport report = new LedgerReport(ledger, options.screen());
    if (ids == null || ids.isEmpty()) {
      ledger.promises().stream()
          .filter(it -> it.verdict() != Verdict.KEPT)
          .forEach(it -> report.explain(it, console.outWriter()));
      return ExitCode.CLEAN;
    }
    for (String id : ids) {
      Optional<Promise> promise =
          ledger.promises().stream().filter(it -> it.id().equalsIgnoreCase(id)).findFirst();
      if (promise.isEmpty()) {
        String known = ledger.promises().stream().map(Promise::id).limit(20).collect(joining(", "));
        throw new UsageException("the policy has no promise \"" + id + "\"; it has " + known);
      }
      report.explain(promise.get(), console.outWriter());
    }
    return ExitCode.CLEAN;
  }

  @Command(
      description = "Prints the JSON Schema of policy files, for an editor.",
      mixinStandardHelpOptions = true)
  int schema() {
    PrintWriter out = console.outWriter();
    out.print(PolicySchema.text());
    out.flush();
    return ExitCode.CLEAN;
  }
}
