package dev.privet.report.sarif;

import de.jcup.sarif_2_1_0.model.CodeFlow;
import de.jcup.sarif_2_1_0.model.Location;
import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Suppression;
import de.jcup.sarif_2_1_0.model.ThreadFlow;
import de.jcup.sarif_2_1_0.model.ThreadFlowLocation;
import dev.privet.analyzer.Allowance;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.analyzer.taint.Step;
import dev.privet.report.SourceText;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Findings as SARIF results. */
final class Results {
  private static final int MOST_FLOWS = 3;
  private static final int MOST_STEPS = 300;
  private static final int MOST_RELATED = 100;

  private final SourceText sources;
  private final Places places;
  private final Map<String, Integer> ruleIndex;
  private String hashedPath = "";
  private List<String> hashes = List.of();

  Results(SourceText sources, Map<String, Integer> ruleIndex) {
    this.sources = sources;
    this.places = new Places(sources);
    this.ruleIndex = Map.copyOf(ruleIndex);
  }

  Result of(Finding finding) {
    List<Finding.Related> related = related(finding);
    Result result = new Result();
    result.setRuleId(finding.rule());
    result.setRuleIndex(ruleIndex.get(finding.rule()));
    if (finding.level() == Level.NONE) {
      result.setKind(Result.Kind.INFORMATIONAL);
    }
    result.setLevel(level(finding.level()));
    List<String> names = related.stream().map(Finding.Related::message).toList();
    result.setMessage(Places.message(Links.linked(finding.message(), names)));
    result.setLocations(List.of(places.quoted(finding.path(), finding.span())));
    result.setRelatedLocations(locations(related));
    result.setCodeFlows(codeFlows(finding));
    result.setPartialFingerprints(fingerprints(finding));
    result.setProperties(properties(finding));
    finding.allowedBy().ifPresent(it -> result.setSuppressions(Set.of(suppression(it))));
    return result;
  }

  private static Result.Level level(Level level) {
    return switch (level) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case NOTE -> Result.Level.NOTE;
      case NONE -> Result.Level.NONE;
    };
  }

  private static List<Finding.Related> related(Finding finding) {
    return finding.related().size() > MOST_RELATED
        ? finding.related().subList(0, MOST_RELATED)
        : finding.related();
  }

  private Set<Location> locations(List<Finding.Related> related) {
    Set<Location> locations = new LinkedHashSet<>();
    for (int i = 0; i < related.size(); i++) {
      Finding.Related place = related.get(i);
      Location location = places.at(place.path(), place.span(), place.message());
      location.setId(i + 1);
      locations.add(location);
    }
    return locations;
  }

  private List<CodeFlow> codeFlows(Finding finding) {
    return chosen(finding.flows()).stream().map(it -> codeFlow(it, finding)).toList();
  }

  /** The best flow of each category first, then the best of the rest. */
  private static List<Flow> chosen(List<Flow> flows) {
    List<Flow> chosen = new ArrayList<>();
    List<Flow> others = new ArrayList<>();
    Set<String> categories = new HashSet<>();
    for (Flow flow : flows) {
      (categories.add(flow.origin().category().key()) ? chosen : others).add(flow);
    }
    chosen.addAll(others);
    return chosen.stream().limit(MOST_FLOWS).toList();
  }

  private CodeFlow codeFlow(Flow flow, Finding finding) {
    List<ThreadFlowLocation> locations = new ArrayList<>();
    List<Step> steps = flow.steps();
    for (int i = 0; i < steps.size(); i++) {
      boolean shown = i < MOST_STEPS / 2 || i >= steps.size() - MOST_STEPS / 2;
      if (shown) {
        locations.add(location(steps.get(i)));
      }
    }
    if (locations.isEmpty()) {
      locations.add(location(origin(flow)));
      locations.add(
          location(new Step(finding.path(), finding.span(), Step.Kind.SINK, "arrives here")));
    }
    ThreadFlow thread = new ThreadFlow();
    thread.setLocations(locations);
    CodeFlow codeFlow = new CodeFlow();
    String label = flow.origin().category().label();
    codeFlow.setMessage(
        Places.message(Links.plain(label + " (" + flow.form().key().replace('-', ' ') + ")")));
    codeFlow.setThreadFlows(List.of(thread));
    return codeFlow;
  }

  private static Step origin(Flow flow) {
    return new Step(
        flow.origin().path(), flow.origin().span(), Step.Kind.SOURCE, flow.origin().declaration());
  }

  private ThreadFlowLocation location(Step step) {
    ThreadFlowLocation location = new ThreadFlowLocation();
    location.setLocation(places.at(step.path(), step.span(), step.text()));
    location.setKinds(Set.of(step.kind().name().toLowerCase(Locale.ROOT)));
    boolean end = step.kind() == Step.Kind.SOURCE || step.kind() == Step.Kind.SINK;
    location.setImportance(
        end ? ThreadFlowLocation.Importance.ESSENTIAL : ThreadFlowLocation.Importance.IMPORTANT);
    return location;
  }

  private PartialFingerprints fingerprints(Finding finding) {
    PartialFingerprints fingerprints = new PartialFingerprints();
    if (!finding.path().equals(hashedPath)) {
      hashedPath = finding.path();
      hashes = sources.bytes(hashedPath).map(LineHashes::of).orElse(List.of());
    }
    int line = finding.span().line();
    if (line <= hashes.size()) {
      fingerprints.setAdditionalProperty("primaryLocationLineHash", hashes.get(line - 1));
    }
    fingerprints.setAdditionalProperty("privet/v1", finding.id());
    return fingerprints;
  }

  private static PropertyBag properties(Finding finding) {
    PropertyBag properties = new PropertyBag();
    finding
        .sink()
        .ifPresent(
            sink -> {
              properties.setAdditionalProperty("sinkKind", sink.kind().key());
              properties.setAdditionalProperty("sinkMethod", sink.method());
              recipient(sink, properties);
            });
    properties.setAdditionalProperty("categories", finding.categories());
    properties.setAdditionalProperty("forms", finding.forms());
    properties.setAdditionalProperty("promise", finding.promises());
    properties.setAdditionalProperty(
        "confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
    return properties;
  }

  private static void recipient(SinkPoint sink, PropertyBag properties) {
    sink.recipient()
        .or(sink::host)
        .ifPresent(it -> properties.setAdditionalProperty("recipient", it));
  }

  private Suppression suppression(Allowance allowance) {
    Suppression suppression = new Suppression();
    suppression.setKind(Suppression.Kind.IN_SOURCE);
    suppression.setStatus(Suppression.Status.ACCEPTED);
    suppression.setJustification(allowance.reason());
    suppression.setLocation(places.at(allowance.path(), allowance.at()));
    return suppression;
  }
}
