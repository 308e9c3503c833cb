package dev.privet.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import dev.privet.analyzer.text.Problem;
import dev.privet.report.Inspection;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RulePage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An inspection as one SARIF run.
 *
 * <p>{@link Descriptors} tell the rules, {@link Results} the findings, {@link Notifications} what
 * was met on the way, {@link Taxonomy} the laws and weaknesses behind the rules.
 */
public final class SarifReport {
  /** GitHub refuses a run with more results. */
  private static final int MOST_RESULTS = 25_000;

  private static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");
  private static final String HOME = "https://privet.dev";

  private final Inspection inspection;
  private final Level least;
  private final boolean suppressed;

  /**
   * A report.
   *
   * @param least the level from which on findings are in it; {@link Level#NONE} for all that was
   *     observed
   * @param suppressed whether suppressed findings are in it; GitHub would show them as open
   */
  public SarifReport(Inspection inspection, Level least, boolean suppressed) {
    this.inspection = inspection;
    this.least = least;
    this.suppressed = suppressed;
  }

  /** Begins to prepare the writing, beside the caller, who will write a report later. */
  public static void foresee() {
    Pen.READY.isDone();
  }

  /** Writes the report, and leaves {@code out} open. */
  public void write(OutputStream out) throws IOException {
    Pen.READY.join().writeValue(out, log());
    out.write('\n');
  }

  private SarifSchema210 log() {
    SarifSchema210 log = new SarifSchema210();
    log.set$schema(SCHEMA);
    log.setVersion(SarifSchema210.Version._2_1_0);
    log.setRuns(List.of(run()));
    return log;
  }

  private Run run() {
    Places places = new Places(inspection.sources());
    Notifications notifications = new Notifications(places);
    notifications.problems(inspection.result().problems());
    notifications.gaps(inspection.result().gaps());
    Set<ReportingDescriptor> rules = new LinkedHashSet<>();
    Map<String, Integer> index = new HashMap<>();
    for (RulePage page : inspection.rules().pages()) {
      if (!page.id().equals("PRV901")) {
        index.put(page.id(), rules.size());
        rules.add(Descriptors.of(page));
      }
    }
    Results results = new Results(inspection.sources(), index);
    List<Result> shown = findings(notifications).stream().map(it -> result(results, it)).toList();

    Run run = new Run();
    run.setTool(tool(rules));
    run.setInvocations(List.of(invocation(notifications)));
    run.setOriginalUriBaseIds(root());
    run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
    Set<ToolComponent> taxonomies = new LinkedHashSet<>();
    for (Taxonomy taxonomy : Taxonomy.ALL) {
      taxonomies.add(taxonomy.component());
    }
    run.setTaxonomies(taxonomies);
    RunAutomationDetails details = new RunAutomationDetails();
    String module = inspection.module();
    details.setId(module.isEmpty() ? "privet/" : "privet/" + Uris.of(module) + "/");
    run.setAutomationDetails(details);
    run.setResults(shown);
    if (inspection.ledger().isOpen()) {
      run.setProperties(Promises.of(inspection.ledger()));
    }
    return run;
  }

  private Result result(Results results, Finding finding) {
    Result result = results.of(finding);
    if (inspection.baseline().size() > 0) {
      result.setBaselineState(
          inspection.isKnown(finding) ? Result.BaselineState.UNCHANGED : Result.BaselineState.NEW);
    }
    return result;
  }

  /** The findings to be shown, the gravest if there are too many, in their own order. */
  private List<Finding> findings(Notifications notifications) {
    List<Finding> all =
        inspection.findings().stream()
            .filter(it -> it.level().compareTo(least) >= 0)
            .filter(it -> suppressed || (it.allowedBy().isEmpty() && !inspection.isKnown(it)))
            .toList();
    if (all.size() <= MOST_RESULTS) {
      return all;
    }
    notifications.cut(
        (all.size() - MOST_RESULTS)
            + " findings are left out of this file, the least grave ones; the JSON report has all.");
    Set<String> kept = new LinkedHashSet<>();
    all.stream()
        .sorted(Comparator.comparing(Finding::level).reversed())
        .limit(MOST_RESULTS)
        .forEach(it -> kept.add(it.id()));
    return all.stream().filter(it -> kept.contains(it.id())).toList();
  }

  private Tool tool(Set<ReportingDescriptor> rules) {
    ToolComponent driver = new ToolComponent();
    driver.setName("Privet");
    driver.setVersion(inspection.version());
    driver.setSemanticVersion(inspection.version());
    driver.setInformationUri(URI.create(HOME));
    driver.setRules(rules);
    driver.setNotifications(Notifications.descriptors(inspection.rules()));
    Tool tool = new Tool();
    tool.setDriver(driver);
    return tool;
  }

  private Invocation invocation(Notifications notifications) {
    Invocation invocation = new Invocation();
    boolean failed =
        inspection.result().problems().stream().anyMatch(Problem.Internal.class::isInstance);
    invocation.setExecutionSuccessful(!failed);
    invocation.setToolExecutionNotifications(notifications.all());
    return invocation;
  }

  private static OriginalUriBaseIds root() {
    ArtifactLocation root = new ArtifactLocation();
    root.setDescription(Places.message("The folder that was scanned."));
    OriginalUriBaseIds ids = new OriginalUriBaseIds();
    ids.setAdditionalProperty(Places.ROOT, root);
    return ids;
  }
}
