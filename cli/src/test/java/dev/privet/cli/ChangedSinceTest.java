package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangedSinceTest {
  @TempDir private Path folder;
  private Tree tree;

  private void git(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@test.example",
                "-c",
                "commit.gpgsign=false"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
  }

  @BeforeEach
  void aRepository() throws Exception {
    tree =
        new Tree(folder)
            .with("shop/SignUp.java", Tree.LEAK)
            .with("shop/Old.java", Tree.LEAK.replace("SignUp", "Old"));
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-qm", "start");
  }

  @Test
  void onlyWhatChangedIsReportedNewFilesIncluded() {
    tree.with("shop/SignUp.java", Tree.LEAK + "// changed\n")
        .with("shop/Fresh.java", Tree.LEAK.replace("SignUp", "Fresh"));

    Ran ran = Ran.privet("scan", folder, "--changed-since", "HEAD");

    assertThat(ran.out()).contains("SignUp.java", "Fresh.java").doesNotContain("Old.java");
    assertThat(ran.err()).contains("2 files changed since HEAD; 1 findings elsewhere are left out");
  }

  @Test
  void aFindingWhoseDataComesFromAChangedFileCounts() {
    tree.with("shop/Person.java", "package shop; record Person(String email) {}")
        .with(
            "shop/Desk.java",
            "package shop; class Desk { void a(Person it) { System.out.println(it.email()); } }");
    try {
      git("add", "-A");
      git("commit", "-qm", "more");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    tree.with("shop/Person.java", "package shop;\n\nrecord Person(String email) {}");

    assertThat(Ran.privet("scan", folder, "--changed-since", "HEAD").out()).contains("Desk.java");
  }

  @Test
  void whatGitDoesNotKnowIsSaid() {
    assertThat(Ran.privet("scan", folder, "--changed-since", "nowhere").err())
        .contains("git knows no \"nowhere\" in");
    assertThat(Ran.privet("scan", folder, "--changed-since=--upload-pack=x").code()).isEqualTo(2);
  }

  @Test
  void nothingThatTheRepositoryConfiguresIsRun() throws Exception {
    Path taken = folder.resolve("taken");
    Path program = folder.resolve("program.sh");
    Files.writeString(program, "#!/bin/sh\ntouch '" + taken + "'\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    git("config", "core.fsmonitor", program.toString());
    git("config", "diff.external", program.toString());
    git("config", "diff.x.textconv", program.toString());
    git("config", "diff.x.command", program.toString());
    tree.with(".gitattributes", "*.java diff=x\n").with("shop/SignUp.java", Tree.LEAK + "//\n");
    Files.deleteIfExists(taken);

    assertThat(Ran.privet("scan", folder, "--changed-since", "HEAD").out()).contains("SignUp.java");

    assertThat(taken).doesNotExist();
  }

  @Test
  void aFolderWithoutRepositoryIsSaidToBeNone(@TempDir Path elsewhere) throws IOException {
    new Tree(elsewhere).with("shop/SignUp.java", Tree.LEAK);

    assertThat(Ran.privet("scan", elsewhere, "--changed-since", "HEAD").code()).isEqualTo(2);
  }
}
