package dev.privet.rules.scan;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.AnalysisSettings;
import dev.privet.analyzer.Analyzer;

/** Whatever analyses a program. */
public interface Engine {
  /** What it finds; faults of the input are in the result. */
  AnalysisResult analyze(AnalysisSettings settings, Analyzer.ProgressListener listener);
}
