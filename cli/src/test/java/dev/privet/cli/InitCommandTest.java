package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
  @TempDir private Path folder;

  @Test
  void aMavenProjectIsSetUpAndCanBeScannedAtOnce() {
    Tree tree =
        new Tree(folder)
            .with("pom.xml", "<project><artifactId>spring-boot-starter</artifactId></project>")
            .with("src/main/java/shop/SignUp.java", Tree.LEAK);

    Ran ran = Ran.privet("init", folder);

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .contains("found Maven with Spring Boot")
        .contains("written:       privet.yml")
        .contains("<goal>check</goal>", "<version>0.")
        .doesNotContain("${");
    assertThat(tree.path(".github/workflows/privet.yml")).exists();
    Ran scan = Ran.privet("scan", folder);
    assertThat(scan.code()).isZero();
    assertThat(scan.out()).contains("warning PRV101");
  }

  @Test
  void whatIsThereStays() throws IOException {
    Tree tree =
        new Tree(folder).with("privet.yml", "level: note\n").with(".gitlab-ci.yml", "stages: []\n");

    Ran ran = Ran.privet("init", folder);

    assertThat(ran.err())
        .contains("no build file", "there already: privet.yml", "include: .privet-gitlab-ci.yml");
    assertThat(tree.path("privet.yml")).hasContent("level: note");
    assertThat(tree.path(".github")).doesNotExist();
    assertThat(Files.readString(tree.path(".privet-gitlab-ci.yml")))
        .contains("gl-sast-report.json");
  }

  @Test
  void aDryRunWritesNothing() {
    assertThat(Ran.privet("init", folder, "--dry-run").err()).contains("would write:   privet.yml");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothingIsWrittenThroughALink(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve(".github"), elsewhere);

    Ran ran = Ran.privet("init", folder);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("through a link");
    assertThat(elsewhere.resolve("workflows/privet.yml")).doesNotExist();
  }
}
