package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show is what happens. With {@code -Dprivet.documents=write} the documents are
 * brought up to date instead; see {@code CONTRIBUTING.md}.
 */
final class DocumentsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  private static final boolean WRITES = System.getProperty("privet.documents", "").equals("write");
  private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)(#[^)]*)?\\)");

  static Stream<String> documents() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
      Stream<String> docs =
          files.map(it -> "docs/" + it.getFileName()).filter(it -> it.endsWith(".md")).sorted();
      return Stream.concat(
          Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"), docs.toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void showsWhatTheCommandsSay(String name) throws IOException {
    Path file = ROOT.resolve(name);
    Document document = new Document(ROOT, Files.readString(file));

    String fresh = document.refreshed();

    if (WRITES) {
      Files.writeString(file, fresh);
    } else {
      assertThat(document.text())
          .as("%s is out of date; CONTRIBUTING.md says how to refresh it", name)
          .isEqualTo(fresh);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksToFilesThatExist(String name) throws IOException {
    Path file = ROOT.resolve(name);
    Matcher links = LINK.matcher(Files.readString(file));
    while (links.find()) {
      assertThat(file.resolveSibling(links.group(1))).exists();
    }
  }

  @Test
  void theReadmeShowsAFindingInTheSignUpSample() throws IOException {
    assertThat(new Document(ROOT, Files.readString(ROOT.resolve("README.md"))).shown())
        .anyMatch(it -> it.contains("PRV101") && it.contains("SignUpService.java"));
  }

  @Test
  void aBlockThatSaysSomethingElseIsFound() {
    String stale = "<!-- run: ./privet rules -->\n```text\nno rules\n```\n<!-- end -->\n";

    assertThat(new Document(ROOT, stale).refreshed()).isNotEqualTo(stale).contains("PRV101");
  }
}
