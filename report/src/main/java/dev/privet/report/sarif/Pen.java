package dev.privet.report.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.PhysicalLocation;
import de.jcup.sarif_2_1_0.model.Region;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.ThreadFlow;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Writes SARIF logs. What the library has to learn of the log's classes takes longer than writing a
 * small log, so that it is learnt on one without content, ahead of time.
 */
final class Pen {
  /** The writer, in the making. */
  static final CompletableFuture<ObjectWriter> READY =
      CompletableFuture.supplyAsync(Pen::practised);

  private Pen() {}

  private static ObjectWriter practised() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    ObjectWriter writer =
        new ObjectMapper()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .addMixIn(Run.class, AlwaysResults.class)
            .addMixIn(ToolComponent.class, AlwaysRules.class)
            .addMixIn(Result.class, AlwaysResultLevel.class)
            .addMixIn(ReportingConfiguration.class, AlwaysRuleLevel.class)
            .writer(printer);
    try {
      byte[] unused = writer.writeValueAsBytes(blank());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return writer;
  }

  private static SarifSchema210 blank() {
    Location location = new Location();
    PhysicalLocation place = new PhysicalLocation();
    place.setArtifactLocation(new ArtifactLocation());
    place.setRegion(new Region());
    location.setPhysicalLocation(place);
    ThreadFlowLocation step = new ThreadFlowLocation();
    step.setLocation(location);
    ThreadFlow thread = new ThreadFlow();
    thread.setLocations(List.of(step));
    CodeFlow flow = new CodeFlow();
    flow.setThreadFlows(List.of(thread));
    Result result = new Result();
    result.setMessage(new Message());
    result.setLocations(List.of(location));
    result.setCodeFlows(List.of(flow));
    ReportingDescriptor rule = new ReportingDescriptor();
    rule.setDefaultConfiguration(new ReportingConfiguration());
    ToolComponent driver = new ToolComponent();
    driver.setRules(Set.of(rule));
    Tool tool = new Tool();
    tool.setDriver(driver);
    Run run = new Run();
    run.setTool(tool);
    run.setResults(List.of(result));
    SarifSchema210 log = new SarifSchema210();
    log.setRuns(List.of(run));
    return log;
  }

  /** An empty list of results says that nothing was found; without it, that nothing was done. */
  interface AlwaysResults {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Result> getResults();
  }

  /** The same for rules. */
  interface AlwaysRules {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    Set<ReportingDescriptor> getRules();
  }

  /** A result that is a warning says so, whatever its rule usually is. */
  interface AlwaysResultLevel {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    Result.Level getLevel();
  }

  /** The same for what a rule usually is. */
  interface AlwaysRuleLevel {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    ReportingConfiguration.Level getLevel();
  }
}
