package dev.privet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The validator itself: it must be able to say no, and must not be silently absent. */
final class SarifMultitoolTest {
  private static final String GOOD =
      """
      {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "automationDetails": {"id": "privet/shop/"},
            "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The scanned project."}}},
            "tool": {
              "driver": {
                "name": "Privet",
                "semanticVersion": "0.1.0",
                "informationUri": "https://example.org/privet",
                "rules": [
                  {
                    "id": "PRV101",
                    "name": "PersonalDataInLog",
                    "shortDescription": {"text": "Personal data is written to a log."},
                    "fullDescription": {"text": "Personal data is written to a log, to be read by many."},
                    "helpUri": "https://example.org/privet/PRV101",
                    "help": {"text": "Log an identifier instead."},
                    "properties": {"precision": "high", "tags": ["privacy"]}
                  }
                ]
              }
            },
            "results": [
              {
                "ruleId": "PRV101",
                "ruleIndex": 0,
                "level": "warning",
                "message": {"text": "E-mail address is written to the log."},
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {"uri": "src/Shop.java", "uriBaseId": "%SRCROOT%"},
                      "region": {
                        "startLine": 4,
                        "startColumn": 5,
                        "endColumn": 20,
                        "snippet": {"text": "log.info(email)"}
                      }
                    }
                  }
                ],
                "partialFingerprints": {"primaryLocationLineHash": "39fa2ee980eb94b0:1"}
              }
            ]
          }
        ]
      }
      """;

  @TempDir private Path folder;

  @Test
  void aGoodReportIsAccepted() throws IOException {
    assertThat(SarifMultitool.installed().complaints(file(GOOD))).isEmpty();
  }

  @Test
  void aReportThatGitHubWouldRefuseIsRefused() throws IOException {
    String wordless =
        GOOD.replace("\"text\": \"E-mail address is written to the log.\"", "\"id\": \"x\"");

    assertThat(SarifMultitool.installed().complaints(file(wordless)))
        .anyMatch(line -> line.matches("error GH1015 at \\d+,\\d+: .*'text' property.*"));
  }

  @Test
  void aReportThatIsMerelyPoorIsWarnedOf() throws IOException {
    String anonymous = GOOD.replace("\"informationUri\": \"https://example.org/privet\",", "");

    assertThat(SarifMultitool.installed().complaints(file(anonymous)))
        .singleElement()
        .asString()
        .startsWith("warning SARIF2005 at ");
  }

  @Test
  void aFileThatIsNotJsonIsRefused() throws IOException {
    assertThat(SarifMultitool.installed().complaints(file("not JSON")))
        .anyMatch(line -> line.startsWith("error JSON0001 at 0: "));
  }

  @Test
  void aMissingFileIsNotMistakenForAGoodOne() {
    SarifMultitool multitool = SarifMultitool.installed();
    Path absent = folder.resolve("absent.sarif");

    assertThatThrownBy(() -> multitool.complaints(absent)).isInstanceOf(AssertionError.class);
  }

  @Test
  void withoutNpmTheTestIsSkippedOnADevelopersMachineAndFailsInContinuousIntegration() {
    Path pinned = Path.of(System.getProperty("basedir", "")).resolve("src/test/node");
    String absent = folder.resolve("npm").toString();

    assertThatThrownBy(() -> SarifMultitool.installed(pinned, folder, absent, false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("npm");
    assertThatThrownBy(() -> SarifMultitool.installed(pinned, folder, absent, true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("npm");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("report.sarif"), text);
  }
}
