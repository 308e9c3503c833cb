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

  @Test
  void aBaselineThatIsThereCountsInTheConfiguration() {
    Tree tree = new Tree(folder).with("src/shop/SignUp.java", Tree.LEAK);
    Ran.privet("baseline", folder);

    Ran.privet("init", folder);

    assertThat(tree.path("privet.yml"))
        .content()
        .containsPattern(
            "(?m)^baseline: privet-baseline\\.txt +# grows by \"privet baseline \\.\"$");
    assertThat(Ran.privet("scan", folder).err() + Ran.privet("scan", folder).out())
        .contains("1 in the baseline");
  }

  @Test
  void aBaselineThatTheConfigurationDoesNotNameIsSaid() {
    new Tree(folder).with("privet.yml", "level: note\n").with("privet-baseline.txt", "# none\n");

    assertThat(Ran.privet("init", folder).err())
        .contains("add to privet.yml:  baseline: privet-baseline.txt");
  }

  @Test
  void whatTheBuildDoesAlreadyIsNotAskedForAgain() {
    new Tree(folder)
        .with("pom.xml", "<plugin>\n <artifactId>\n privet-maven-plugin </artifactId></plugin>")
        .with(".gitlab-ci.yml", "include: .privet-gitlab-ci.yml\n");

    assertThat(Ran.privet("init", folder).err())
        .contains("there already: Privet in pom.xml")
        .doesNotContain("In the plugins of pom.xml", "add to .gitlab-ci.yml");
  }

  @Test
  void aPluginInACommentIsNoPlugin() {
    new Tree(folder)
        .with(
            "pom.xml", "<!-- <artifactId>privet-maven-plugin</artifactId> --><project></project>");

    assertThat(Ran.privet("init", folder).err()).contains("In the plugins of pom.xml");
  }

  @Test
  void aGradleProjectIsToldOfATask(@TempDir Path kotlin) {
    new Tree(folder).with("build.gradle", "plugins { id 'org.springframework.boot' }\n");
    new Tree(kotlin).with("build.gradle.kts", "// tasks.register<Exec>(\"privet\")\n");

    assertThat(Ran.privet("init", folder).err())
        .contains("found Gradle with Spring Boot\n", "tasks.register('privet', Exec)");
    assertThat(Ran.privet("init", kotlin).err())
        .contains("found Gradle\n", "tasks.register<Exec>(\"privet\")");
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    Tree tree = new Tree(folder).with("build.gradle", "tasks.register('privet', Exec) {}\n");
    Ran.privet("init", folder);
    Files.writeString(tree.path("privacy-policy.yml"), "# ours\n");

    Ran again = Ran.privet("init", folder);

    assertThat(again.err())
        .contains("there already: privet.yml", "there already: privacy-policy.yml")
        .contains("there already: .github/workflows/privet.yml", "Privet in build.gradle")
        .doesNotContain("written:");
    assertThat(tree.path("privacy-policy.yml")).hasContent("# ours");
  }
}
