package dev.privet.maven;

import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.report.Baseline;
import dev.privet.report.Inspection;
import dev.privet.report.ReportTarget;
import dev.privet.report.SourceText;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What all goals share: their parameters, and a scan of one or several projects. */
abstract class PrivetMojo extends AbstractMojo {
  /** Changes of baselines, one at a time: modules that are built side by side may share one. */
  private static final Object BASELINES = new Object();

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  @Inject private @Nullable ProjectDependenciesResolver resolver;

  /** Leaves this project out. */
  @Parameter(property = "privet.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The privacy policy to hold the code against. Without it: privacy-policy.yml beside this
   * project's pom.xml or in the folder of the whole build; where there is none, the built-in policy
   * speaks.
   */
  @Parameter(property = "privet.policy")
  private @Nullable File policy;

  /**
   * From which findings on the build fails: error, warning, note or never; or broken, for promises
   * of the policy that are broken.
   */
  @Parameter(property = "privet.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * From which level on findings are reported: error, warning, note, or none for all that was
   * observed. Without it: warning in the build's output, note in files.
   */
  @Parameter(property = "privet.level")
  private @Nullable String level;

  /**
   * Reports to be written, each as KIND=FILE with a kind of sarif, json, text, html, markdown,
   * junit, gitlab, gitlab-sast or properties. Without it: privet.sarif and privet.html in
   * target/privet.
   */
  @Parameter(property = "privet.reports")
  private List<String> reports = new ArrayList<>();

  /** Findings that were there before and do not count; privet-baseline.txt where that exists. */
  @Parameter(property = "privet.baseline", defaultValue = "${project.basedir}/privet-baseline.txt")
  private @Nullable File baseline;

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

  /**
   * Whether the sources of the modules that this one depends on are looked at too, so that personal
   * data declared there is known here. Findings are of this module only.
   */
  @Parameter(property = "privet.upstream", defaultValue = "true")
  private boolean upstream;

  /** Whether suppressed findings and those of the baseline are put into SARIF too. */
  @Parameter(property = "privet.suppressed", defaultValue = "false")
  private boolean suppressed;

  /** Whether the build fails if a part of the sources could not be analysed. */
  @Parameter(property = "privet.strict", defaultValue = "false")
  private boolean strict;

  /** What is done with what was found. */
  abstract void conclude(Inspection inspection, Scan scan)
      throws UsageException, IOException, MojoFailureException;

  /** The scan that the goal needs. */
  Scan scan(ScanSettings settings) throws UsageException {
    return Scan.run(settings, Analyzer::analyze, (stage, done, total) -> {});
  }

  /** The projects that are reported on. */
  List<MavenProject> projects() {
    return List.of(project());
  }

  /**
   * The projects whose sources are looked at besides, since data is declared there: the modules of
   * this build that the project depends on.
   */
  List<MavenProject> background() {
    ProjectDependencyGraph graph = session().getProjectDependencyGraph();
    return graph == null || !upstream ? List.of() : graph.getUpstreamProjects(project(), true);
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Privet is skipped.");
      return;
    }
    try {
      List<ProjectSources> sources =
          projects().stream().map(it -> new ProjectSources(it, tests)).toList();
      if (sources.stream().allMatch(it -> it.sources().isEmpty())) {
        getLog().info("Privet has nothing to do: there are no sources.");
        return;
      }
      failing();
      reports.forEach(ReportTarget::parse);
      List<ProjectSources> all = new ArrayList<>(sources);
      background().forEach(it -> all.add(new ProjectSources(it, false)));
      Scan scan = scan(settings(all));
      Path root = scan.tree().root();
      conclude(
          inspection(scan).within(path -> sources.stream().anyMatch(it -> it.has(root, path))),
          scan);
    } catch (UsageException | IllegalArgumentException e) {
      // Maven would append the cause's words, and they say nothing to users.
      getLog().debug(e);
      throw new MojoExecutionException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new MojoExecutionException("a file cannot be written: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new MojoExecutionException("a fault of Privet itself: " + e, e);
    }
  }

  private Inspection inspection(Scan scan) {
    return new Inspection(
        scan.result(),
        scan.findings(),
        scan.rules(),
        new SourceText(scan.tree().files(), charset()),
        given(execution, "mojoExecution").getVersion(),
        project().getArtifactId(),
        Baseline.NONE,
        scan.ledger());
  }

  private ScanSettings settings(List<ProjectSources> sources) {
    List<Path> classpath = new ArrayList<>();
    List<Path> paths = new ArrayList<>();
    ClassPaths classPaths = new ClassPaths(given(resolver, "resolver"), session(), getLog());
    for (ProjectSources it : sources) {
      classpath.addAll(classPaths.of(it));
      paths.addAll(it.sources());
      paths.addAll(it.resources());
    }
    if (classpath.isEmpty()) {
      getLog().warn("The class path is empty, so that library types are known by models only.");
    }
    int processors = Runtime.getRuntime().availableProcessors();
    int builders = Math.max(1, session().getRequest().getDegreeOfConcurrency());
    return new ScanSettings(
        paths.stream().distinct().toList(),
        Optional.of(sources.get(0).root(session())),
        new PathFilter(includes, excludes),
        tests,
        classpath.stream().distinct().toList(),
        charset(),
        categories.stream().map(File::toPath).toList(),
        models.stream().map(File::toPath).toList(),
        policyFile(),
        Math.max(1, processors / builders),
        LocalDate.now(ZoneId.systemDefault()));
  }

  private Optional<Path> policyFile() {
    if (policy != null) {
      return Optional.of(policy.toPath());
    }
    Path top = session().getRequest().getMultiModuleProjectDirectory().toPath();
    return Stream.of(project().getBasedir().toPath(), top)
        .map(it -> it.resolve("privacy-policy.yml"))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private Charset charset() {
    if (encoding == null || encoding.isEmpty()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(encoding);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      throw new IllegalArgumentException(
          "privet.encoding: found \"" + encoding + "\", expected an encoding such as UTF-8", e);
    }
  }

  /** The inspection without what its baseline holds; what is mended leaves that. */
  final Inspection sinceBaseline(Inspection inspection, Scan scan)
      throws UsageException, IOException {
    Path file = baselineFile();
    if (!Files.exists(file)) {
      return inspection;
    }
    synchronized (BASELINES) {
      Baseline known = Baseline.read(file);
      Baseline shrunk = known.shrunk(inspection, path -> exists(scan, path));
      int gone = known.size() - shrunk.size();
      if (gone > 0 && Boolean.parseBoolean(System.getenv("CI"))) {
        getLog()
            .info(gone + " findings of the baseline are mended; privet:baseline takes them out.");
      } else if (gone > 0) {
        shrunk.write(file);
        getLog().info(gone + " findings of the baseline are mended, and taken out of it.");
      }
      return inspection.since(known);
    }
  }

  /** Puts the findings of today into the baseline. */
  final void growBaseline(Inspection inspection, Scan scan) throws UsageException, IOException {
    Path file = baselineFile();
    synchronized (BASELINES) {
      Baseline before = Files.exists(file) ? Baseline.read(file) : Baseline.NONE;
      Baseline now =
          before.shrunk(inspection, path -> exists(scan, path)).and(Baseline.of(inspection));
      now.write(file);
      getLog().info(file + " holds " + now.size() + " findings (before: " + before.size() + ").");
    }
  }

  private Path baselineFile() {
    return given(baseline, "baseline").toPath();
  }

  private static boolean exists(Scan scan, String path) {
    try {
      return Files.exists(scan.tree().root().resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Writes the reports, and says where the page is. */
  final List<String> writeReports(Inspection inspection) throws IOException {
    Path folder = Path.of(project().getBuild().getDirectory(), "privet");
    List<String> wanted =
        reports.isEmpty()
            ? List.of(
                "sarif=" + folder.resolve("privet.sarif"), "html=" + folder.resolve("privet.html"))
            : reports;
    for (String report : wanted) {
      ReportTarget.parse(report).write(inspection, levelOr(Level.NOTE), suppressed);
    }
    return wanted;
  }

  final Optional<Level> failing() {
    return List.of("never", "none", "broken").contains(failOn.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(parsed(failOn, "privet.failOn", "error, warning, note, never or broken"));
  }

  /** Whether broken promises fail the build, whatever the level of their findings. */
  final boolean failsOnBroken() {
    return failOn.equalsIgnoreCase("broken");
  }

  final Level levelOr(Level other) {
    return level == null ? other : parsed(level, "privet.level", "error, warning, note or none");
  }

  private static Level parsed(String word, String property, String expected) {
    try {
      return Level.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          property + ": found \"" + word + "\", expected " + expected, e);
    }
  }

  final boolean isStrict() {
    return strict;
  }

  final MavenProject project() {
    return given(project, "project");
  }

  final MavenSession session() {
    return given(session, "session");
  }

  /** What Maven injects before the goal runs. */
  private static <T> T given(@Nullable T injected, String name) {
    if (injected == null) {
      throw new IllegalStateException(name + " was not injected");
    }
    return injected;
  }
}
