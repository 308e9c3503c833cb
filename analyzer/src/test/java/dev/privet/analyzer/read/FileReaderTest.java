package dev.privet.analyzer.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.analyzer.text.Span;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on disk, also those that cannot be read. */
final class FileReaderTest {
  @TempDir Path folder;

  @Test
  void aFileIsReadUnderItsReportedName() throws IOException {
    ReadOutcome outcome =
        read("A.java", "class A {\n int ;\n int y; }".getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.facts()).isPresent();
    assertThat(outcome.problems())
        .containsExactly(
            new Problem.Unparsed(
                "src/A.java", new Span(2, 6, 2, 7), "found \";\", expected a name"));
  }

  @Test
  void binaryRubbishIsUnreadable() throws IOException {
    ReadOutcome outcome = read("B.java", new byte[] {'a', '\n', 0, 1, 2});
    assertThat(outcome.facts()).isEmpty();
    assertThat(outcome.problems())
        .containsExactly(
            new Problem.Unreadable(
                "src/B.java", new Span(2, 1, 2, 1), "found a zero byte, expected text in UTF-8"));
  }

  @Test
  void aFileThatIsTooLargeIsLeftOut() throws IOException {
    Path path = folder.resolve("Large.java");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(SourceBytes.MAX_BYTES + 1L);
    }
    ReadOutcome outcome =
        new FileReader(StandardCharsets.UTF_8).read(new SourceFile("Large.java", path, false));
    assertThat(outcome.problems()).singleElement().isInstanceOf(Problem.Limit.class);
  }

  @Test
  void whatIsNoFileIsUnreadable() {
    FileReader reader = new FileReader(StandardCharsets.UTF_8);
    ReadOutcome missing = reader.read(new SourceFile("X.java", folder.resolve("X.java"), false));
    assertThat(missing.problems())
        .containsExactly(
            new Problem.Unreadable("X.java", Span.START, "found nothing here, expected a file"));
    assertThat(reader.read(new SourceFile("D.java", folder, false)).problems())
        .singleElement()
        .isInstanceOf(Problem.Unreadable.class);
  }

  private ReadOutcome read(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, bytes);
    return new FileReader(StandardCharsets.UTF_8).read(new SourceFile("src/" + name, path, false));
  }
}
