package dev.privet.maven;

import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.report.Inspection;
import dev.privet.report.ReportTarget;
import dev.privet.report.SourceText;
import dev.privet.report.console.ConsoleReport;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Follows personal data through the project's sources, holds it against the privacy policy, and
 * fails the build where the policy is broken.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  /** Leaves this project out. */
  @Parameter(property = "privet.skip", defaultValue = "false")
  private boolean skip;

  /** The privacy policy to hold the code against. Without one, the built-in policy speaks. */
  @Parameter(property = "privet.policy")
  private @Nullable File policy;

  /** From which findings on the build fails: error, warning, note or never. */
  @Parameter(property = "privet.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * From which level on findings are reported: error, warning, note, or none for all that was
   * observed. Without it: warning in the build's output, note in files.
   */
  @Parameter(property = "privet.level")
  private @Nullable String level;

  /** Reports to be written, each as KIND=FILE with a kind of sarif, json or text. */
  @Parameter(
      property = "privet.reports",
      defaultValue = "sarif=${project.build.directory}/privet/privet.sarif")
  private List<String> reports = new ArrayList<>();

  /** Only files whose path matches one of these globs. */
  @Parameter(property = "privet.includes")
  private List<String> includes = new ArrayList<>();

  /** No files whose path matches one of these globs. */
  @Parameter(property = "privet.excludes")
  private List<String> excludes = new ArrayList<>();

  /** Model files for libraries of your own, or folders of them. */
  @Parameter(property = "privet.models")
  private List<File> models = new ArrayList<>();

  /** Category files for data of your own, or folders of them. */
  @Parameter(property = "privet.categories")
  private List<File> categories = new ArrayList<>();

  /** The encoding of the sources. */
  @Parameter(property = "privet.encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  /** Whether the tests are scanned too. */
  @Parameter(property = "privet.tests", defaultValue = "false")
  private boolean tests;

  /** Whether suppressed findings are put into SARIF too. */
  @Parameter(property = "privet.suppressed", defaultValue = "false")
  private boolean suppressed;

  /** Whether the build fails if a part of the sources could not be analysed. */
  @Parameter(property = "privet.strict", defaultValue = "false")
  private boolean strict;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    MavenProject module = given(project, "project");
    ProjectSources sources = new ProjectSources(module, tests);
    if (skip) {
      getLog().info("Privet is skipped.");
      return;
    }
    if (sources.sources().isEmpty()) {
      getLog().info("Privet has nothing to do: there are no sources.");
      return;
    }
    Inspection inspection = inspection(sources, module);
    show(inspection);
    verdict(inspection, module);
  }

  private Inspection inspection(ProjectSources sources, MavenProject module)
      throws MojoExecutionException {
    try {
      ScanSettings settings = settings(sources);
      Scan scan = Scan.run(settings, Analyzer::analyze, (stage, done, total) -> {});
      Inspection inspection =
          new Inspection(
              scan.result(),
              scan.findings(),
              scan.rules(),
              new SourceText(scan.tree().files(), settings.encoding()),
              given(execution, "mojoExecution").getVersion(),
              module.getArtifactId(),
              dev.privet.report.Baseline.NONE);
      for (String report : reports) {
        ReportTarget.parse(report).write(inspection, levelOr(Level.NOTE), suppressed);
      }
      return inspection;
    } catch (UsageException | IllegalArgumentException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("the class path of the project is not resolved", e);
    } catch (IOException e) {
      throw new MojoExecutionException("a report cannot be written: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("a fault of Privet itself: " + e, e);
    }
  }

  private ScanSettings settings(ProjectSources sources)
      throws DependencyResolutionRequiredException {
    MavenSession current = given(session, "session");
    List<Path> classpath = sources.classpath();
    if (classpath.isEmpty()) {
      getLog().warn("The class path is empty, so that library types are known by models only.");
    }
    List<Path> paths = new ArrayList<>(sources.sources());
    paths.addAll(sources.resources());
    int processors = Runtime.getRuntime().availableProcessors();
    int builders = Math.max(1, current.getRequest().getDegreeOfConcurrency());
    return new ScanSettings(
        paths,
        Optional.of(sources.root(current)),
        new PathFilter(includes, excludes),
        tests,
        classpath,
        charset(),
        categories.stream().map(File::toPath).toList(),
        models.stream().map(File::toPath).toList(),
        Optional.ofNullable(policy).map(File::toPath),
        Math.max(1, processors / builders),
        LocalDate.now(ZoneId.systemDefault()));
  }

  private Charset charset() {
    if (encoding == null || encoding.isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(encoding);
    } catch (UnsupportedCharsetException e) {
      throw new IllegalArgumentException("there is no such encoding: " + encoding, e);
    }
  }

  private void show(Inspection inspection) {
    StringWriter text = new StringWriter();
    new ConsoleReport(inspection, levelOr(Level.WARNING), false).write(new PrintWriter(text));
    text.toString().lines().forEach(getLog()::info);
  }

  private void verdict(Inspection inspection, MavenProject module) throws MojoFailureException {
    if (strict && !inspection.isComplete()) {
      throw new MojoFailureException(
          "A part of the sources of " + module.getArtifactId() + " could not be analysed.");
    }
    Optional<Level> least = failing();
    List<Finding> findings = least.map(inspection::standing).orElse(List.of());
    if (!findings.isEmpty()) {
      String word = failOn.toLowerCase(Locale.ROOT);
      throw new MojoFailureException(
          String.format(
              Locale.ROOT,
              "Privet has %d finding%s of level %s%s in %s, listed above: first %s at %s:%s."
                  + " Mend the code, or suppress a finding there with a reason;"
                  + " privet.failOn says from which level on the build fails.",
              findings.size(),
              findings.size() == 1 ? "" : "s",
              word,
              least.equals(Optional.of(Level.ERROR)) ? "" : " or graver",
              module.getArtifactId(),
              findings.get(0).rule(),
              findings.get(0).path(),
              findings.get(0).span()));
    }
  }

  private Optional<Level> failing() {
    return failOn.equalsIgnoreCase("never") || failOn.equalsIgnoreCase("none")
        ? Optional.empty()
        : Optional.of(parsed(failOn, "privet.failOn"));
  }

  private Level levelOr(Level other) {
    return level == null ? other : parsed(level, "privet.level");
  }

  private static Level parsed(String word, String property) {
    try {
      return Level.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          property + ": found \"" + word + "\", expected error, warning, note or none", e);
    }
  }

  /** What Maven injects before the goal runs. */
  private static <T> T given(@Nullable T injected, String name) {
    if (injected == null) {
      throw new IllegalStateException(name + " was not injected");
    }
    return injected;
  }
}
