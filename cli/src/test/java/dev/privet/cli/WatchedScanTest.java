package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scan does to the machine it runs on: nothing but what it was asked. */
final class WatchedScanTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  @TempDir private Path folder;

  @BeforeEach
  void onlyWhereAJavaMachineCanBeWatched() {
    assumeTrue(Runtime.version().feature() < 24, "this Java has no security manager any more");
  }

  private Ran watched(Object... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Djava.security.manager=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Watchman.class.getName(),
                folder.resolve("out").toString()));
    for (Object word : words) {
      command.add(word.toString());
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    int code = process.waitFor();
    return new Ran(code, Files.readString(log), "");
  }

  @Test
  void aScanConnectsToNothingStartsNothingAndWritesOnlyItsReports() throws Exception {
    Path sample = ROOT.resolve("samples/flows");
    List<Object> words =
        new ArrayList<>(
            List.of(
                "scan",
                sample,
                "--fail-on",
                "never",
                "-cp",
                System.getProperty("java.class.path")));
    for (String kind :
        List.of("html", "sarif", "json", "text", "markdown", "junit", "gitlab", "gitlab-sast")) {
      words.add("--report=" + kind + "=" + folder.resolve("out/" + kind));
    }

    Ran ran = watched(words.toArray());

    assertThat(ran.out()).doesNotContain("caught:").contains("PRV101");
    assertThat(ran.code()).isZero();
    assertThat(folder.resolve("out/html")).isNotEmptyFile();
  }

  @Test
  void theWatchmanIsAwake() throws Exception {
    new Tree(folder).with("code/shop/SignUp.java", Tree.LEAK);

    Ran ran =
        watched(
            "scan",
            folder.resolve("code"),
            "--changed-since",
            "HEAD",
            "--report=text=" + folder.resolve("elsewhere.txt"));

    assertThat(ran.code()).isEqualTo(Watchman.CAUGHT);
    assertThat(ran.out()).contains("caught: starting git");
    ran =
        watched("scan", folder.resolve("code"), "--report=text=" + folder.resolve("elsewhere.txt"));
    assertThat(ran.out()).contains("caught: writing " + folder.resolve("elsewhere.txt"));
  }
}
