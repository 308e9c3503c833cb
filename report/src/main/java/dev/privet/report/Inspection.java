package dev.privet.report;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.text.Problem;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RuleBook;
import java.util.List;

/**
 * An analysed program held against its policy: what every report is made of.
 *
 * @param result what the analysis found
 * @param findings what the policy says of it, sorted; accepted and suppressed ones included
 * @param rules the pages of the rules
 * @param sources the texts of the analysed files
 * @param version this tool's version
 * @param module the name of the analysed module; empty for none
 */
public record Inspection(
    AnalysisResult result,
    List<Finding> findings,
    RuleBook rules,
    SourceText sources,
    String version,
    String module) {
  public Inspection {
    findings = List.copyOf(findings);
  }

  /** Whether there was something to analyse and all of it was. */
  public boolean isComplete() {
    return !result.files().isEmpty()
        && result.problems().stream().allMatch(Problem.Unresolved.class::isInstance);
  }

  /** The findings that stand, at or above a level. */
  public List<Finding> standing(Level least) {
    return findings.stream()
        .filter(it -> it.allowedBy().isEmpty() && it.level().compareTo(least) >= 0)
        .toList();
  }
}
