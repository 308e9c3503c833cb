package dev.privet.report;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.text.Problem;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RuleBook;
import dev.privet.rules.promise.Ledger;
import java.util.List;
import java.util.function.Predicate;

/**
 * An analysed program held against its policy: what every report is made of.
 *
 * @param result what the analysis found
 * @param findings what the policy says of it, sorted; accepted and suppressed ones included
 * @param rules the pages of the rules
 * @param sources the texts of the analysed files
 * @param version this tool's version
 * @param module the name of the analysed module; empty for none
 * @param baseline the findings that were there before, and do not stand
 * @param ledger every promise of the company's policy with its verdict
 */
public record Inspection(
    AnalysisResult result,
    List<Finding> findings,
    RuleBook rules,
    SourceText sources,
    String version,
    String module,
    Baseline baseline,
    Ledger ledger) {
  public Inspection {
    findings = List.copyOf(findings);
  }

  /** An inspection without a policy of the company's own. */
  public Inspection(
      AnalysisResult result,
      List<Finding> findings,
      RuleBook rules,
      SourceText sources,
      String version,
      String module,
      Baseline baseline) {
    this(result, findings, rules, sources, version, module, baseline, Ledger.NONE);
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
        .filter(it -> !isKnown(it))
        .toList();
  }

  /** Whether the finding was there before. */
  public boolean isKnown(Finding finding) {
    return finding.level() != Level.NONE && baseline.contains(finding);
  }

  /** The same without the findings that {@code wanted} turns down. */
  public Inspection only(Predicate<Finding> wanted) {
    return new Inspection(
        result,
        findings.stream().filter(wanted).toList(),
        rules,
        sources,
        version,
        module,
        baseline,
        ledger);
  }

  /** The part that concerns some files; what concerns no file stays. */
  public Inspection within(Predicate<String> paths) {
    Predicate<String> wanted = path -> path.isEmpty() || paths.test(path);
    AnalysisResult part =
        new AnalysisResult(
            result.files().stream().filter(it -> wanted.test(it.path())).toList(),
            result.exposures().stream().filter(it -> wanted.test(it.sink().path())).toList(),
            result.data().stream().filter(it -> wanted.test(it.path())).toList(),
            result.gaps().stream().filter(it -> wanted.test(it.path())).toList(),
            result.problems().stream().filter(it -> wanted.test(it.path())).toList(),
            result.allowances().stream().filter(it -> wanted.test(it.path())).toList(),
            result.statistics(),
            result.evidence());
    return new Inspection(
        part,
        findings.stream().filter(it -> wanted.test(it.path())).toList(),
        rules,
        sources,
        version,
        module,
        baseline,
        ledger);
  }

  /** The same with a baseline. */
  public Inspection since(Baseline known) {
    return new Inspection(result, findings, rules, sources, version, module, known, ledger);
  }
}
