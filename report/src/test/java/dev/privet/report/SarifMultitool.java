package dev.privet.report;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The reference validator for SARIF, together with the rules of GitHub's code scanning. It comes
 * from npm, as pinned in {@code src/test/node}, into {@code target/node}.
 */
public final class SarifMultitool {
  private static final Pattern COMPLAINT =
      Pattern.compile(".*?\\((?<place>\\d+(?:,\\d+)?)\\): (?<what>(?:error|warning) .*)");
  private static final int INSTALL_SECONDS = 600;
  private static final int VALIDATE_SECONDS = 120;

  private final Path binary;

  private SarifMultitool(Path binary) {
    this.binary = binary;
  }

  /**
   * The validator, installed if it is not there yet. Where npm cannot bring it, the calling test is
   * skipped, or fails when the environment variable {@code CI} is {@code true}.
   */
  public static SarifMultitool installed() {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return installed(
        module.resolve("src/test/node"),
        module.resolve("target/node"),
        windows() ? "npm.cmd" : "npm",
        Boolean.parseBoolean(System.getenv("CI")));
  }

  static SarifMultitool installed(Path pinned, Path into, String npm, boolean mandatory) {
    try {
      return new SarifMultitool(install(pinned, into, npm));
    } catch (IOException e) {
      String message = "the SARIF validator cannot be had from npm: " + e.getMessage();
      if (mandatory) {
        throw new AssertionError(message, e);
      }
      return Assumptions.abort(message);
    }
  }

  /**
   * What the validator says against the file: one line for each error and warning, as {@code error
   * GH1015 at 12,3: ...}; nothing when it is content.
   */
  public List<String> complaints(Path sarif) {
    Ran ran;
    try {
      ran =
          run(
              binary.getParent(),
              VALIDATE_SECONDS,
              binary.toString(),
              "validate",
              sarif.toAbsolutePath().toString(),
              "--rule-kind",
              "Sarif;Ghas");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (ran.exit != 0 || !ran.output.contains("Analysis completed successfully.")) {
      Assertions.fail("the SARIF validator did not finish:\n" + ran.output);
    }
    return ran.output
        .lines()
        .map(COMPLAINT::matcher)
        .filter(Matcher::matches)
        .map(SarifMultitool::line)
        .toList();
  }

  private static String line(Matcher complaint) {
    String[] what = complaint.group("what").split(": ", 2);
    return what[0] + " at " + complaint.group("place") + ": " + what[1];
  }

  private static Path install(Path pinned, Path into, String npm) throws IOException {
    Files.createDirectories(into);
    Path binary =
        into.resolve("node_modules/@microsoft").resolve(platformPackage()).resolve(executable());
    Path installedLock = into.resolve("installed-lock.json");
    Path lock = pinned.resolve("package-lock.json");
    try (FileChannel alone = FileChannel.open(into.resolve("lock"), CREATE, WRITE);
        var held = alone.lock()) {
      if (Files.exists(binary)
          && Files.exists(installedLock)
          && Files.mismatch(lock, installedLock) < 0) {
        return binary;
      }
      Files.copy(pinned.resolve("package.json"), into.resolve("package.json"), REPLACE_EXISTING);
      Files.copy(lock, into.resolve("package-lock.json"), REPLACE_EXISTING);
      Ran ran =
          run(into, INSTALL_SECONDS, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
      if (ran.exit != 0 || !Files.exists(binary)) {
        throw new IOException("npm ci ended with " + ran.exit + ":\n" + ran.output);
      }
      if (!binary.toFile().setExecutable(true)) {
        throw new IOException("cannot be made executable: " + binary);
      }
      Files.copy(lock, installedLock, REPLACE_EXISTING);
      return binary;
    }
  }

  private static Ran run(Path directory, int seconds, String... command) throws IOException {
    Path output = Files.createTempFile("privet-", ".log");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IOException(command[0] + " took more than " + seconds + " s");
      }
      return new Ran(process.exitValue(), Files.readString(output));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command[0], e);
    } finally {
      Files.delete(output);
    }
  }

  private static String platformPackage() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String platform = windows() ? "win32" : os.startsWith("mac") ? "darwin" : "linux";
    return "sarif-multitool-" + platform;
  }

  private static String executable() {
    return windows() ? "Sarif.Multitool.exe" : "Sarif.Multitool";
  }

  private static boolean windows() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
  }

  private record Ran(int exit, String output) {}
}
