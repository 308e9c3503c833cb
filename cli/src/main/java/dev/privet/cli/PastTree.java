package dev.privet.cli;

import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A folder as it was at a commit, unpacked beside; it is gone when closed. */
record PastTree(Path folder) implements AutoCloseable {
  private static final Pattern COMMIT = Pattern.compile("[\\w./@^~{}-]{1,200}");
  private static final Pattern WANTED =
      Pattern.compile(".*\\.(java|ya?ml|properties|xml|sql|txt|md|html)");
  private static final long SECONDS = 120;
  private static final long LARGEST = 64L << 20;

  /** Unpacks a folder of a repository as it was. */
  static PastTree at(String commit, Path folder) throws UsageException {
    if (!COMMIT.matcher(commit).matches() || commit.startsWith("-")) {
      throw new UsageException("found \"" + commit + "\", expected a branch, tag or commit");
    }
    try {
      Path past = Files.createTempDirectory("privet-diff");
      PastTree tree = new PastTree(past);
      Path archive = past.resolve("past.zip");
      try {
        archive(commit, folder, archive);
        unpack(archive, past);
        Files.delete(archive);
        return tree;
      } catch (IOException | UsageException e) {
        tree.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UsageException("the past of this folder cannot be unpacked: " + e.getMessage(), e);
    }
  }

  private static void archive(String commit, Path folder, Path archive)
      throws IOException, UsageException {
    List<String> command =
        List.of(
            "git",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "archive",
            "--format=zip",
            "--output=" + archive,
            commit);
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
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
                + folder
                + "; is this a repository, and was enough of its history fetched?");
      }
    } catch (IOException e) {
      throw new UsageException("diff needs git, and it cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("interrupted while git was asked", e);
    }
  }

  private static void unpack(Path archive, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        boolean wanted = WANTED.matcher(entry.getName()).matches() && file.startsWith(folder);
        if (!entry.isDirectory() && wanted) {
          Files.createDirectories(file.getParent());
          Files.write(file, zip.readNBytes((int) LARGEST));
        }
      }
    }
  }

  @Override
  public void close() throws UsageException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UsageException(
          "what was unpacked for the comparison cannot be removed: " + folder, e);
    }
  }
}
