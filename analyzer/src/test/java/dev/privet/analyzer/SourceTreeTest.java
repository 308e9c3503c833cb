package dev.privet.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.privet.analyzer.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTreeTest {
  @TempDir private Path folder;

  @Test
  void filesAreFoundInTheOrderOfTheirReportedPaths() throws IOException {
    files("b/B.java", "a/b/C.java", "a/A.java", "a.b/D.java", "notes.txt");

    assertThat(paths(find(folder)))
        .containsExactly("a.b/D.java", "a/A.java", "a/b/C.java", "b/B.java");
  }

  @Test
  void whatABuildMadeIsLeftOutButPackagesOfTheSameNameAreNot() throws IOException {
    files(
        "pom.xml",
        "target/generated-sources/G.java",
        "src/main/java/com/acme/target/T.java",
        "web/build.gradle",
        "web/build/B.java",
        "org/acme/build/Built.java",
        "node_modules/x/N.java",
        ".git/hooks/H.java");

    assertThat(paths(find(folder)))
        .containsExactly("org/acme/build/Built.java", "src/main/java/com/acme/target/T.java");
  }

  @Test
  void testsAreFoundOnlyWhenAskedForAndAreKnownAsSuch() throws IOException {
    files("src/main/java/A.java", "src/test/java/ATest.java", "x/src/integrationTest/java/B.java");

    assertThat(paths(find(folder))).containsExactly("src/main/java/A.java");
    SourceTree all = SourceTree.find(List.of(folder), Optional.empty(), PathFilter.ALL, true);
    assertThat(all.files())
        .extracting(SourceFile::path, SourceFile::test)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("src/main/java/A.java", false),
            org.assertj.core.groups.Tuple.tuple("src/test/java/ATest.java", true),
            org.assertj.core.groups.Tuple.tuple("x/src/integrationTest/java/B.java", true));
  }

  @Test
  void aTestFolderThatIsGivenIsScanned() throws IOException {
    files("src/test/java/ATest.java");

    assertThat(paths(find(folder.resolve("src/test")))).containsExactly("java/ATest.java");
  }

  @Test
  void severalPathsAreReportedFromTheFolderThatHasThemAll() throws IOException {
    files("one/src/A.java", "two/B.java", "three/C.java");

    assertThat(
            paths(
                find(
                    folder.resolve("one"),
                    folder.resolve("two/B.java"),
                    folder.resolve("one/src"))))
        .containsExactly("one/src/A.java", "two/B.java");
    assertThat(paths(find(folder.resolve("two/B.java")))).containsExactly("B.java");
  }

  @Test
  void theRootMayBeGiven() throws IOException {
    files("one/src/A.java");

    SourceTree tree =
        SourceTree.find(
            List.of(folder.resolve("one/src")), Optional.of(folder), PathFilter.ALL, false);

    assertThat(paths(tree)).containsExactly("one/src/A.java");
    assertThatThrownBy(
            () ->
                SourceTree.find(
                    List.of(folder), Optional.of(folder.resolve("one")), PathFilter.ALL, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not below");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    files("src/A.java");
    Files.createSymbolicLink(folder.resolve("src/again"), folder);
    Files.createSymbolicLink(folder.resolve("src/B.java"), folder.resolve("src/A.java"));

    assertThat(paths(find(folder))).containsExactly("src/A.java");
  }

  @Test
  void configurationFilesAreFoundBesideTheSources() throws IOException {
    files(
        "src/main/resources/application.yml",
        "src/main/resources/application-prod.properties",
        "src/main/resources/other.yml",
        "src/test/resources/application.yml",
        "src/main/java/A.java");

    assertThat(find(folder).configuration())
        .extracting(it -> it.getFileName().toString())
        .containsExactly("application-prod.properties", "application.yml");
  }

  @Test
  void aPathThatCannotBeScannedIsSaidSo() throws IOException {
    files("notes.txt");

    assertThatThrownBy(() -> find(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> find(folder.resolve("notes.txt")))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void patternsChooseFiles() {
    assertThat(new PathFilter(List.of(), List.of("**/gen/**")).accepts("gen/A.java")).isFalse();
    assertThat(new PathFilter(List.of(), List.of("**/gen/**")).accepts("a/gen/b/A.java")).isFalse();
    assertThat(new PathFilter(List.of(), List.of("gen/")).accepts("gen/b/A.java")).isFalse();
    assertThat(new PathFilter(List.of("*Service.java"), List.of()).accepts("a/MyService.java"))
        .isTrue();
    assertThat(new PathFilter(List.of("shop/*.java"), List.of()).accepts("shop/a/A.java"))
        .isFalse();
    assertThat(new PathFilter(List.of("{a,b}/**"), List.of()).accepts("b/A.java")).isTrue();
    assertThatThrownBy(() -> new PathFilter(List.of("[a"), List.of()))
        .hasMessageStartingWith("not a file pattern: \"[a\"");
  }

  private SourceTree find(Path... paths) throws IOException {
    return SourceTree.find(List.of(paths), Optional.empty(), PathFilter.ALL, false);
  }

  private static List<String> paths(SourceTree tree) {
    return tree.files().stream().map(SourceFile::path).toList();
  }

  private void files(String... paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }
}
