package dev.privet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class OtherReportsTest {
  @TempDir private Path folder;

  private static String written(ReportKind kind, Inspection inspection, Level least)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    kind.write(inspection, least, false, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void markdownIsATableWithTheGravestFirst() throws IOException {
    String text = written(ReportKind.MARKDOWN, Shop.typical(folder).inspection(), Level.NOTE);

    assertThat(text)
        .startsWith("## Privet: shop\n\n**1 error, 2 notes** in 2 files.\n")
        .contains("| error | PRV101 | Password, e-mail address and name are written to the log")
        .contains("src/main/java/shop/Sign Up.java\\:5")
        .contains("2 places were not analysed")
        .doesNotContain("again {}");
    assertThat(text.indexOf("| error |")).isLessThan(text.indexOf("| note |"));
  }

  @Test
  void markdownMeansNothingThatCodeSays() throws IOException {
    Shop shop = new Shop(folder).file("A.java", "log(mail)\n");
    Flow flow =
        shop.flow(Shop.EMAIL, "<b>|[x](http://evil)\n@team\u202E\u001B[2J", "A.java", "mail");

    String text =
        written(
            ReportKind.MARKDOWN,
            shop.logs("A.java", "log(mail)", "mail", flow).inspection(),
            Level.NOTE);

    assertThat(text)
        .contains("&lt;b\\>\\|\\[x\\]\\(http\\://evil\\)")
        .doesNotContain("<b>", "\u202E", "\u001B", "\n@team");
  }

  @Test
  void junitHasAFailedTestForEachFindingAndAPassedOneForEachRuleWithout() throws Exception {
    String text = written(ReportKind.JUNIT, Shop.typical(folder).inspection(), Level.NOTE);

    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(1);
    Element failure = (Element) document.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).startsWith("Password");
    Element suite = (Element) failure.getParentNode().getParentNode();
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(document.getElementsByTagName("testcase").getLength()).isGreaterThan(15);
    assertThat(text).contains("name=\"no findings\"");
  }

  @Test
  void gitlabGetsFingerprintsWithoutLineNumbers() throws IOException {
    Inspection inspection = Shop.typical(folder).inspection();

    JsonNode quality =
        new ObjectMapper().readTree(written(ReportKind.GITLAB, inspection, Level.NOTE));

    assertThat(quality).hasSize(3);
    assertThat(quality.get(0).at("/location/lines/begin").asInt()).isEqualTo(5);
    assertThat(quality.get(0).at("/severity").asText()).isEqualTo("critical");
    assertThat(quality.findValuesAsText("fingerprint"))
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("[0-9a-f]{12}"));
  }

  @Test
  void gitlabSastNamesRuleAndWeakness() throws IOException {
    Inspection inspection = Shop.typical(folder).inspection();

    JsonNode sast =
        new ObjectMapper().readTree(written(ReportKind.GITLAB_SAST, inspection, Level.ERROR));

    assertThat(sast.at("/scan/type").asText()).isEqualTo("sast");
    JsonNode only = sast.at("/vulnerabilities/0");
    assertThat(sast.at("/vulnerabilities")).hasSize(1);
    assertThat(only.at("/severity").asText()).isEqualTo("High");
    assertThat(only.at("/location/file").asText()).isEqualTo("src/main/java/shop/Sign Up.java");
    assertThat(only.at("/identifiers").findValuesAsText("name"))
        .contains("Privet PRV101", "CWE-532");
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void theSameInspectionGivesTheSameBytes(ReportKind kind) throws IOException {
    String once = written(kind, Shop.typical(folder.resolve("a")).inspection(), Level.NOTE);
    String again = written(kind, Shop.typical(folder.resolve("b")).inspection(), Level.NOTE);

    assertThat(once).isEqualTo(again).doesNotContain(folder.toString());
  }
}
