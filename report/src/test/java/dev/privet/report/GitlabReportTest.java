package dev.privet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.privet.rules.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both reports against the shape that GitLab asks of them; what has another shape, it drops. */
final class GitlabReportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"GITLAB, gitlab-code-quality-shape.json", "GITLAB_SAST, gitlab-sast-shape.json"})
  void findingsHaveTheShapeThatGitlabReads(ReportKind kind, String shape) throws IOException {
    String report = written(kind, Shop.typical(folder).inspection());

    assertThat(report).contains("PRV101");
    assertThat(complaints(shape, report)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GITLAB, gitlab-code-quality-shape.json", "GITLAB_SAST, gitlab-sast-shape.json"})
  void noFindingsHaveItToo(ReportKind kind, String shape) throws IOException {
    assertThat(complaints(shape, written(kind, new Shop(folder).inspection()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GITLAB, gitlab-code-quality-shape.json", "GITLAB_SAST, gitlab-sast-shape.json"})
  void namesThatAreHostileChangeNoShape(ReportKind kind, String shape) throws IOException {
    Shop shop = new Shop(folder).file("A.java", "log(mail)\n");
    String name = "\"}],\u202E\u001B[2J" + "x".repeat(2_000_000);
    Shop logs =
        shop.logs("A.java", "log(mail)", "mail", shop.flow(Shop.EMAIL, name, "A.java", "mail"));

    assertThat(complaints(shape, written(kind, logs.inspection()))).isEmpty();
  }

  @Test
  void theShapesCanSayNo() throws IOException {
    String sast = written(ReportKind.GITLAB_SAST, Shop.typical(folder).inspection());
    String quality = written(ReportKind.GITLAB, Shop.typical(folder).inspection());

    for (String wrong :
        List.of(
            sast.replace("\"start_line\"", "\"line\""),
            sast.replace("\"High\"", "\"high\""),
            sast.replace("1970-01-01T00:00:00", "1970-01-01T00:00:00Z"),
            sast.replace("\"src/", "\"/src/"))) {
      assertThat(wrong).isNotEqualTo(sast);
      assertThat(complaints("gitlab-sast-shape.json", wrong)).isNotEmpty();
    }
    assertThat(complaints("gitlab-code-quality-shape.json", quality.replace("begin", "start")))
        .isNotEmpty();
  }

  private static String written(ReportKind kind, Inspection inspection) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    kind.write(inspection, Level.NOTE, false, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> complaints(String shape, String report) throws IOException {
    try (InputStream in = GitlabReportTest.class.getResourceAsStream(shape)) {
      if (in == null) {
        throw new IllegalStateException(shape);
      }
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema, InputFormat.JSON)
          .validate(report, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
