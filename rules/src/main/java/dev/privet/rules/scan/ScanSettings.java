package dev.privet.rules.scan;

import dev.privet.analyzer.PathFilter;
import dev.privet.analyzer.taint.Witness;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a user wants to be scanned, and how.
 *
 * @param paths source folders and files
 * @param root what reported paths are relative to; empty for the folder given
 * @param filter which files are wanted
 * @param tests whether tests are scanned too
 * @param classpath jars and class folders; those that do not exist are reported
 * @param encoding of files without a byte-order mark
 * @param categories the user's category files and folders of them
 * @param models the user's model files and folders of them
 * @param policy the company's policy file
 * @param threads how many threads may work
 * @param today the day on which suppressions are looked at
 * @param witness who is told what is known at some place
 */
public record ScanSettings(
    List<Path> paths,
    Optional<Path> root,
    PathFilter filter,
    boolean tests,
    List<Path> classpath,
    Charset encoding,
    List<Path> categories,
    List<Path> models,
    Optional<Path> policy,
    int threads,
    LocalDate today,
    Witness witness) {
  /** Settings with nobody who watches. */
  public ScanSettings(
      List<Path> paths,
      Optional<Path> root,
      PathFilter filter,
      boolean tests,
      List<Path> classpath,
      Charset encoding,
      List<Path> categories,
      List<Path> models,
      Optional<Path> policy,
      int threads,
      LocalDate today) {
    this(
        paths,
        root,
        filter,
        tests,
        classpath,
        encoding,
        categories,
        models,
        policy,
        threads,
        today,
        Witness.NONE);
  }

  /** The same, with somebody who watches. */
  public ScanSettings watchedBy(Witness somebody) {
    return new ScanSettings(
        paths,
        root,
        filter,
        tests,
        classpath,
        encoding,
        categories,
        models,
        policy,
        threads,
        today,
        somebody);
  }

  public ScanSettings {
    paths = List.copyOf(paths);
    classpath = List.copyOf(classpath);
    categories = List.copyOf(categories);
    models = List.copyOf(models);
  }
}
