package dev.privet.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launchers: that for shells by running it, that for Windows by its text. */
final class LauncherTest {
  private static final Path DISTRIBUTION = Path.of("src/distribution");
  private static final Pattern FLAGS = Pattern.compile("flags=\"?(-XX:\\+Use[^\"\n]*)\"");
  private static final String NO_JAVA = "; Java 17 or newer is needed";

  @TempDir private Path folder;

  @Test
  void allLaunchersGiveTheSameFlags() throws IOException {
    String flags = first(FLAGS, text(DISTRIBUTION.resolve("privet")));

    assertThat(first(FLAGS, windows())).isEqualTo(flags);
    assertThat(first(FLAGS, text(Path.of("../privet")))).isEqualTo(flags);
  }

  @Test
  void bothKnowTheSameVariablesAndSayTheSame() throws IOException {
    for (String launcher : List.of(text(DISTRIBUTION.resolve("privet")), windows())) {
      assertThat(launcher)
          .contains("JAVA_HOME     the Java to use, 17 or newer; without it, the java on the PATH")
          .contains("PRIVET_OPTS   more options for the Java virtual machine, such as -Xmx2g")
          .contains("privet: no Java found")
          .contains(NO_JAVA);
    }
  }

  @Test
  void windowsGetsQuotedPathsAllArgumentsAndTheExitCode() throws IOException {
    assertThat(windows())
        .contains("\"%java%\" %flags% %PRIVET_OPTS% -jar \"%~dp0..\\lib\\privet-cli.jar\" %*\n")
        .endsWith("\nexit /b %ERRORLEVEL%\n")
        .contains("setlocal EnableExtensions DisableDelayedExpansion")
        .matches("\\A\\p{ASCII}*\\z");
    assertThat(windows().lines().filter(it -> it.startsWith("echo privet:")))
        .hasSize(3)
        .allMatch(it -> it.endsWith(NO_JAVA + ">&2"));
    assertThat(windows().split("exit /b 2\n", -1)).hasSize(4);
  }

  @Test
  void windowsJumpsToLabelsThatAreThere() throws IOException {
    List<String> labels = all(Pattern.compile("(?m)^:(\\w+)$"), windows());

    assertThat(all(Pattern.compile("\\bgoto (\\w+)"), windows()))
        .isNotEmpty()
        .allMatch(labels::contains);
  }

  @Test
  void aMissingJavaIsSaid() throws Exception {
    assertThat(launched(folder.resolve("nowhere")))
        .startsWith("2 privet: no Java found in JAVA_HOME (")
        .endsWith(NO_JAVA + "\n");
  }

  @Test
  void anOldJavaIsSaid() throws Exception {
    for (String version : List.of("1.8.0_402", "11.0.2", "16", "9-ea")) {
      assertThat(launched(java(version)))
          .startsWith("2 ")
          .endsWith(" is Java " + version + NO_JAVA + "\n");
    }
  }

  @Test
  void argumentsAndTheExitCodePassThrough() throws Exception {
    for (String version : List.of("17", "17.0.15", "21-ea", "25.0.1")) {
      assertThat(launched(java(version), "scan", "a folder", "*"))
          .startsWith("3 ")
          .endsWith("/lib/privet-cli.jar]\n[scan]\n[a folder]\n[*]\n");
    }
  }

  /** A Java that only tells its version and its arguments, one in brackets on each line. */
  private Path java(String version) throws IOException {
    Path home = folder.resolve("jdk " + version);
    Files.createDirectories(home.resolve("bin"));
    Path java = home.resolve("bin/java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
        case "$*" in *ArchiveClassesAtExit*) exit 1 ;; esac
        printf '[%%s]\\n' "$@"
        exit 3
        """
            .formatted(version));
    assumeTrue(java.toFile().setExecutable(true));
    return home;
  }

  /** The exit code and all that is said. */
  private String launched(Path javaHome, String... arguments) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    Path installed = folder.resolve("an installation");
    Files.createDirectories(installed.resolve("bin"));
    Files.createDirectories(installed.resolve("lib"));
    Path launcher = installed.resolve("bin/privet");
    Files.writeString(launcher, text(DISTRIBUTION.resolve("privet")));
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, SECONDS)).isTrue();
    return process.exitValue() + " " + said;
  }

  private static String windows() throws IOException {
    return text(DISTRIBUTION.resolve("privet.cmd"));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
  }
}
