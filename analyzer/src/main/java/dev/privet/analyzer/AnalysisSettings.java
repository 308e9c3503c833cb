package dev.privet.analyzer;

import dev.privet.analyzer.spec.Knowledge;
import dev.privet.analyzer.taint.Witness;
import dev.privet.analyzer.text.SourceFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to be analysed, and how.
 *
 * @param files the source files, sorted by reported path
 * @param classpath jars and class folders; may be empty
 * @param encoding of files without a byte-order mark
 * @param knowledge what is known about libraries and personal data
 * @param configuration values of configuration keys ({@code application.yml}, properties), by
 *     dotted key
 * @param threads how many threads may work
 * @param witness who is told what is known at some place
 */
public record AnalysisSettings(
    List<SourceFile> files,
    List<Path> classpath,
    Charset encoding,
    Knowledge knowledge,
    Map<String, String> configuration,
    int threads,
    Witness witness) {
  /** Settings with nobody who watches. */
  public AnalysisSettings(
      List<SourceFile> files,
      List<Path> classpath,
      Charset encoding,
      Knowledge knowledge,
      Map<String, String> configuration,
      int threads) {
    this(files, classpath, encoding, knowledge, configuration, threads, Witness.NONE);
  }

  public AnalysisSettings {
    files = List.copyOf(files);
    classpath = List.copyOf(classpath);
    configuration = Map.copyOf(configuration);
  }
}
