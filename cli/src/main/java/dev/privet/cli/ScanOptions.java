package dev.privet.cli;

import dev.privet.report.console.Screen;
import dev.privet.rules.Level;
import dev.privet.rules.scan.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The words behind {@code privet scan}. */
final class ScanOptions {
  /** When something is shown. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** From which findings on the command fails. */
  enum FailOn {
    NEVER,
    NONE,
    NOTE,
    WARNING,
    ERROR,
    BROKEN
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Folders and .java files to scan; this folder by default.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "The privacy policy to hold the code against."
              + " Default: privacy-policy.yml in the scanned folder, if there is one.")
  private @Nullable Path policy;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Report from this level on: error, warning, note, or none for all that was observed."
              + " Default: warning on the console, note in files.")
  private @Nullable Level level;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "Exit with 1 on findings from this level on: error, warning, note, or never;"
              + " or on broken promises: broken. Default: error.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out the findings in this file; what is mended leaves the file.")
  private @Nullable Path baseline;

  @Option(
      names = "--changed-since",
      paramLabel = "COMMIT",
      description =
          "Report only findings in files that differ from this commit, or that pass through one.")
  private @Nullable String changedSince;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Options in a file. Default: privet.yml in the scanned folder, if there.")
  private @Nullable Path configFile;

  @Option(
      names = "--strict",
      description = "Exit with 3 if a part of the input could not be analysed.")
  private boolean strict;

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "PATHS",
      description = "Jars and class folders of the project, separated as for Java.")
  private List<String> classpath = new ArrayList<>();

  @Option(
      names = "--classpath-file",
      paramLabel = "FILE",
      description = "A file with the class path, on one line or one entry per line.")
  private @Nullable Path classpathFile;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Only files that match, such as 'shop/**'. Repeatable.")
  private List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "No files that match, such as '**/generated/**'. Repeatable.")
  private List<String> excludes = new ArrayList<>();

  @Option(names = "--tests", description = "Scan the tests too.")
  private boolean tests;

  @Option(
      names = "--root",
      paramLabel = "FOLDER",
      description = "What reported paths are relative to. Default: the scanned folder.")
  private @Nullable Path root;

  @Option(
      names = "--module",
      paramLabel = "NAME",
      description = "A name that tells this scan's SARIF from that of other modules.")
  private @Nullable String module;

  @Option(
      names = "--categories",
      paramLabel = "FILE",
      description = "Category file for data of your own, or a folder of them. Repeatable.")
  private List<Path> categories = new ArrayList<>();

  @Option(
      names = "--models",
      paramLabel = "FILE",
      description = "Model file for your own libraries, or a folder of them. Repeatable.")
  private List<Path> models = new ArrayList<>();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "Encoding of the sources. Default: UTF-8.")
  private @Nullable Charset encoding;

  @Option(
      names = {"--jobs", "-j"},
      paramLabel = "N",
      description = "How many threads may work. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--suppressed", description = "Put suppressed findings into SARIF too.")
  private boolean suppressed;

  @Option(
      names = {"--quiet", "-q"},
      description = "No report on the console.")
  private boolean quiet;

  @Option(
      names = {"--verbose", "-v"},
      description = "Tell every finding and every step on the console.")
  private boolean verbose;

  @Option(names = "--stats", description = "Figures of the run, on standard error.")
  private boolean stats;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never; auto heeds NO_COLOR.")
  private When color = When.AUTO;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never; auto means on a terminal.")
  private When progress = When.AUTO;

  @Option(names = "--debug", description = "Show stack traces.")
  private boolean debug;

  private ConfigFile config = ConfigFile.NONE;

  /** Reads the configuration file; to be called before anything is asked. */
  void load() throws UsageException {
    config = configFile == null ? ConfigFile.in(folder()) : ConfigFile.read(configFile);
  }

  /** Takes the first word that is no option for something else than a path. */
  String takeWord(String what) {
    if (paths.isEmpty()) {
      throw misuse("found nothing, expected " + what);
    }
    return paths.remove(0).toString();
  }

  /** The folder that is scanned; of several the first. */
  Path folder() {
    Path first = paths().get(0);
    return Files.isDirectory(first) ? first : Path.of(".");
  }

  Optional<Path> baseline() {
    return baseline == null ? config.baseline() : Optional.of(baseline);
  }

  Optional<String> changedSince() {
    return Optional.ofNullable(changedSince);
  }

  /** Takes the first word that is no option away: what another command reads as its own. */
  Optional<String> takeFirst() {
    return paths.isEmpty() ? Optional.empty() : Optional.of(paths.remove(0).toString());
  }

  List<Path> paths() {
    return paths.isEmpty() ? List.of(Path.of(".")) : paths;
  }

  Optional<Path> policy() {
    return policy == null ? config.policy() : Optional.of(policy);
  }

  Level levelOr(Level other) {
    if (level != null) {
      return level;
    }
    return config.level().map(it -> Level.valueOf(it.toUpperCase(Locale.ROOT))).orElse(other);
  }

  private FailOn failing() {
    return failOn == null
        ? config
            .failOn()
            .map(it -> FailOn.valueOf(it.toUpperCase(Locale.ROOT)))
            .orElse(FailOn.ERROR)
        : failOn;
  }

  /** Whether a broken promise fails the command, whatever the level of its findings. */
  boolean failsOnBroken() {
    return failing() == FailOn.BROKEN;
  }

  Optional<Level> failOn() {
    return switch (failing()) {
      case NEVER, NONE, BROKEN -> Optional.empty();
      case NOTE -> Optional.of(Level.NOTE);
      case WARNING -> Optional.of(Level.WARNING);
      case ERROR -> Optional.of(Level.ERROR);
    };
  }

  boolean strict() {
    return strict || config.strict();
  }

  List<Path> classpath() {
    List<Path> entries = new ArrayList<>();
    classpath.forEach(it -> add(it, entries));
    if (classpathFile != null) {
      try {
        Files.readAllLines(classpathFile).forEach(it -> add(it, entries));
      } catch (IOException e) {
        throw misuse("the class path file cannot be read: " + classpathFile);
      }
    }
    return entries;
  }

  private static void add(String line, List<Path> entries) {
    Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(line)
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(Path::of)
        .forEach(entries::add);
  }

  List<String> includes() {
    return includes.isEmpty() ? config.includes() : includes;
  }

  List<String> excludes() {
    return excludes.isEmpty() ? config.excludes() : excludes;
  }

  boolean tests() {
    return tests || config.tests();
  }

  Optional<Path> root() {
    if (root != null && !Files.isDirectory(root)) {
      throw misuse("there is no such folder: " + root);
    }
    return Optional.ofNullable(root);
  }

  String module() {
    return module == null ? config.module().orElse("") : module;
  }

  List<Path> categories() {
    return categories.isEmpty() ? config.categories() : categories;
  }

  List<Path> models() {
    return models.isEmpty() ? config.models() : models;
  }

  Charset encoding() {
    if (encoding != null) {
      return encoding;
    }
    try {
      return config.encoding().map(CharsetConverter::charset).orElse(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw misuse(String.valueOf(e.getMessage()));
    }
  }

  int jobs() {
    if (jobs < 1) {
      throw misuse("found --jobs " + jobs + ", expected a number from 1 on");
    }
    return jobs;
  }

  boolean suppressed() {
    return suppressed;
  }

  boolean quiet() {
    return quiet;
  }

  boolean stats() {
    return stats;
  }

  boolean debug() {
    return debug;
  }

  Screen screen() {
    Screen screen = Screen.terminal(colour(), Console.width());
    return verbose ? screen.verbose() : screen;
  }

  private boolean colour() {
    return color == When.ALWAYS || (color == When.AUTO && Ansi.AUTO.enabled());
  }

  boolean progressShown() {
    return progress == When.ALWAYS || (progress == When.AUTO && !quiet && Console.isTerminal());
  }

  private ParameterException misuse(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
