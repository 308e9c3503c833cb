package dev.privet.cli;

import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a project up: configuration, a policy to be filled in, and a job for its build server. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Writes a configuration, a policy to be filled in and a job for the build server.",
    footer = {"", "What is there already stays as it is."})
final class InitCommand implements Callable<Integer> {
  private static final String BASELINE = "privet-baseline.txt";

  private final Console console;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The project's folder; this one by default.")
  private Path folder = Path.of(".");

  @Option(names = "--dry-run", description = "Only say what would be written.")
  private boolean dryRun;

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no such folder: " + folder);
    }
    ProjectKind project = ProjectKind.of(folder);
    console.say("privet: found " + project.description());
    boolean known = Files.isRegularFile(folder.resolve(BASELINE));
    boolean gitlab = project.server() != ProjectKind.Server.GITHUB;
    Map<String, String> files = new LinkedHashMap<>();
    files.put(ConfigFile.NAME, configuration(known));
    files.put("privacy-policy.yml", text("privacy-policy.yml"));
    files.put(
        gitlab ? ".privet-gitlab-ci.yml" : ".github/workflows/privet.yml",
        text(gitlab ? "gitlab-ci.yml" : "github.yml"));
    boolean configured = Files.exists(folder.resolve(ConfigFile.NAME));
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    if (known && configured && !namesBaseline()) {
      console.say("  add to privet.yml:  baseline: " + BASELINE);
    }
    if (project.server() == ProjectKind.Server.GITLAB) {
      console.say("  add to .gitlab-ci.yml:  include: .privet-gitlab-ci.yml");
    }
    build(project);
    console.say("Next: privet scan " + folder + " --report html=privet.html");
    return ExitCode.CLEAN;
  }

  /** What is there of a baseline counts at once. */
  private static String configuration(boolean known) {
    String text = text("privet.yml");
    return known
        ? text.replaceFirst("(?m)^#(baseline: \\S+) +#.*$", "$1   # grows by \"privet baseline .\"")
        : text;
  }

  private boolean namesBaseline() throws UsageException {
    try {
      return Files.readString(folder.resolve(ConfigFile.NAME))
          .lines()
          .anyMatch(it -> it.startsWith("baseline:"));
    } catch (IOException e) {
      throw new UsageException("cannot be read: " + folder.resolve(ConfigFile.NAME), e);
    }
  }

  private void build(ProjectKind project) {
    String file = project.build().file();
    if (project.build() == ProjectKind.Build.NONE) {
      return;
    }
    if (project.checked()) {
      console.say("  there already: Privet in " + file);
      return;
    }
    switch (project.build()) {
      case MAVEN -> {
        console.say("In the plugins of pom.xml, so that mvn verify checks it:");
        text("plugin.xml").replace("${version}", Version.current()).lines().forEach(console::say);
      }
      case GRADLE, GRADLE_KOTLIN -> {
        console.say("In " + file + ", so that gradle check checks it with the privet command:");
        text(file).lines().forEach(console::say);
      }
      case NONE -> {}
    }
  }

  private void write(String name, String content) throws UsageException {
    Path file = folder.resolve(name);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      console.say("  there already: " + name);
      return;
    }
    console.say((dryRun ? "  would write:   " : "  written:       ") + name);
    if (dryRun) {
      return;
    }
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(folder.toRealPath())) {
          throw new UsageException(name + " would lie outside of " + folder + ", through a link");
        }
      }
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UsageException("cannot be written: " + file, e);
    }
  }

  private static String text(String name) {
    try (InputStream in = InitCommand.class.getResourceAsStream("init/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing from this build: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
