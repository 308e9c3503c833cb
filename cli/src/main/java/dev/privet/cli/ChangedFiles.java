package dev.privet.cli;

import dev.privet.rules.Finding;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The files that differ from a commit, new and uncommitted ones included, by their reported paths.
 * Git is asked in a way in which nothing that a repository configures is run.
 */
final class ChangedFiles {
  private static final Pattern COMMIT = Pattern.compile("[\\w./@^~{}-]{1,200}");
  private static final long SECONDS = 60;

  private final Set<String> paths;

  private ChangedFiles(Set<String> paths) {
    this.paths = paths;
  }

  /**
   * What has changed below a folder.
   *
   * @param root the folder that reported paths are relative to
   * @param commit a branch, tag or commit; the comparison is with where this branch left it
   */
  static ChangedFiles since(String commit, Path root) throws UsageException {
    if (!COMMIT.matcher(commit).matches() || commit.startsWith("-")) {
      throw new UsageException(
          "found --changed-since \"" + commit + "\", expected a branch, tag or commit");
    }
    List<String> base = git(root, commit, "merge-base", commit, "HEAD");
    if (base.size() != 1) {
      throw new UsageException("git knows nothing that HEAD and " + commit + " have in common");
    }
    Set<String> paths = new TreeSet<>();
    String from = base.get(0).strip();
    paths.addAll(
        git(
            root,
            commit,
            "diff",
            "--no-ext-diff",
            "--no-textconv",
            "--name-only",
            "--relative",
            "-z",
            from,
            "--",
            "."));
    paths.addAll(git(root, commit, "ls-files", "--others", "--exclude-standard", "-z", "--", "."));
    return new ChangedFiles(paths);
  }

  /** Whether a finding is in a changed file, or its data passes through one. */
  boolean concern(Finding finding) {
    return paths.contains(finding.path())
        || finding.flows().stream()
            .anyMatch(
                flow ->
                    paths.contains(flow.origin().path())
                        || flow.steps().stream().anyMatch(it -> paths.contains(it.path())));
  }

  int count() {
    return paths.size();
  }

  private static List<String> git(Path root, String commit, String... arguments)
      throws UsageException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(Arrays.asList(arguments));
    try {
      Path output = Files.createTempFile("privet", ".git");
      try {
        Process process =
            new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new UsageException("git did not answer within " + SECONDS + " seconds");
        }
        if (process.exitValue() != 0) {
          throw new UsageException(
              "git knows no \""
                  + commit
                  + "\" in "
                  + root
                  + "; is this a repository, and was enough of its history fetched?");
        }
        return Arrays.stream(Files.readString(output, StandardCharsets.UTF_8).split("[\0\n]"))
            .filter(it -> !it.isEmpty())
            .toList();
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UsageException("--changed-since needs git, and it cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while git was asked", e);
    }
  }
}
