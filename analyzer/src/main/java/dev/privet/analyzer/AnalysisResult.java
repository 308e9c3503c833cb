package dev.privet.analyzer;

import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Gap;
import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * What the analysis of a program found. Everything is sorted and independent of the number of
 * threads.
 *
 * @param files the files that were looked at
 * @param exposures where personal data arrives
 * @param data the declarations that hold personal data
 * @param gaps what the analysis does not know, gravest first
 * @param problems what could not be read, parsed or finished
 * @param allowances the suppressions written in the code, by annotation or comment
 * @param statistics figures by name: {@code files, lines, types, methods, calls,
 *     unresolvedReceivers, readMillis, linkMillis, taintMillis}
 * @param evidence what the program does with personal data besides moving it
 */
public record AnalysisResult(
    List<SourceFile> files,
    List<Exposure> exposures,
    List<PersonalDatum> data,
    List<Gap> gaps,
    List<Problem> problems,
    List<Allowance> allowances,
    Map<String, Long> statistics,
    Evidence evidence) {
  public AnalysisResult {
    files = List.copyOf(files);
    exposures = List.copyOf(exposures);
    data = List.copyOf(data);
    gaps = List.copyOf(gaps);
    problems = List.copyOf(problems);
    allowances = List.copyOf(allowances);
  }

  /** The result of an analysis that gathered no evidence. */
  public AnalysisResult(
      List<SourceFile> files,
      List<Exposure> exposures,
      List<PersonalDatum> data,
      List<Gap> gaps,
      List<Problem> problems,
      List<Allowance> allowances,
      Map<String, Long> statistics) {
    this(files, exposures, data, gaps, problems, allowances, statistics, Evidence.NONE);
  }

  /** The same with other evidence. */
  public AnalysisResult with(Evidence other) {
    return new AnalysisResult(
        files, exposures, data, gaps, problems, allowances, statistics, other);
  }
}
