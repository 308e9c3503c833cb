package dev.privet.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.taint.Flow;
import dev.privet.report.Inspection;
import dev.privet.report.SarifMultitool;
import dev.privet.report.Shop;
import dev.privet.rules.Level;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SarifReportTest {
  @TempDir private Path folder;

  @Test
  void itIsValidUnderTheOfficialSchema() throws IOException {
    OfficialSchema schema = OfficialSchema.load();

    assertThat(schema.complaints(text(Shop.typical(folder).inspection(), Level.NONE))).isEmpty();
    assertThat(schema.complaints(text(new Shop(folder).inspection(), Level.NOTE))).isEmpty();
    assertThat(schema.complaints("{\"version\": \"2.1.0\"}")).isNotEmpty();
  }

  @Test
  void theValidatorOfGitHubsRulesHasNothingToComplainOf() throws IOException {
    Path file = folder.resolve("privet.sarif");
    Files.writeString(file, text(Shop.typical(folder).inspection(), Level.NONE));

    assertThat(SarifMultitool.installed().complaints(file)).isEmpty();
  }

  @Test
  void aCleanRunStillHasResultsAndRules() throws IOException {
    JsonNode run = run(new Shop(folder).inspection(), Level.NOTE);

    assertThat(run.path("results").isArray()).isTrue();
    assertThat(run.path("results")).isEmpty();
    assertThat(run.at("/tool/driver/rules").size()).isGreaterThan(15);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    assertThat(run.at("/automationDetails/id").asText()).isEqualTo("privet/shop/");
    assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
  }

  @Test
  void aResultNamesDataSinkAndOriginAndLinksTheOrigin() throws IOException {
    JsonNode result = run(Shop.typical(folder).inspection(), Level.NOTE).at("/results/0");

    assertThat(result.at("/message/text").asText())
        .isEqualTo(
            "Password, e-mail address and name are written to the log; they come from"
                + " [Customer.password](1), [Customer.email](2) and [Customer.name](3).");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
    assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(3);
    assertThat(result.at("/codeFlows")).hasSize(3);
    assertThat(result.at("/properties/sinkKind").asText()).isEqualTo("log");
    assertThat(texts(result.at("/properties/categories")))
        .containsExactly("user.authorization.password", "user.contact.email", "user.name");
    assertThat(texts(result.at("/properties/forms"))).containsExactly("raw");
    assertThat(result.at("/properties/confidence").asText()).isEqualTo("high");
  }

  @Test
  void theRegionIsTheSinkExpressionOnOneLineWithAnExclusiveEnd() throws IOException {
    JsonNode physical =
        run(Shop.typical(folder).inspection(), Level.NOTE)
            .at("/results/0/locations/0/physicalLocation");

    assertThat(physical.at("/artifactLocation/uri").asText())
        .isEqualTo("src/main/java/shop/Sign%20Up.java");
    assertThat(physical.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
    assertThat(physical.at("/region/startLine").asInt()).isEqualTo(5);
    assertThat(physical.at("/region/startColumn").asInt()).isEqualTo(5);
    assertThat(physical.at("/region/endColumn").asInt()).isEqualTo(37);
    assertThat(physical.at("/region/snippet/text").asText())
        .isEqualTo("log.info(\"welcome {}\", customer)");
    assertThat(physical.at("/region").has("endLine")).isFalse();
  }

  @Test
  void theRuleIndexPointsAtTheRule() throws IOException {
    JsonNode run = run(Shop.typical(folder).inspection(), Level.NONE);

    for (JsonNode result : run.path("results")) {
      int index = result.path("ruleIndex").asInt();
      assertThat(run.at("/tool/driver/rules/" + index + "/id").asText())
          .isEqualTo(result.path("ruleId").asText());
    }
  }

  @Test
  void theFingerprintIsGitHubsHashOfTheLine() throws IOException {
    Inspection inspection = Shop.typical(folder).inspection();
    byte[] file = Files.readAllBytes(folder.resolve("src/main/java/shop/Sign Up.java"));

    JsonNode prints = run(inspection, Level.NOTE).at("/results/0/partialFingerprints");

    assertThat(prints.path("primaryLocationLineHash").asText())
        .isEqualTo(LineHashes.of(file).get(4));
    assertThat(prints.path("privet/v1").asText()).matches("[0-9a-f]{12}");
  }

  @Test
  void acceptedFlowsAreThereAtLevelNoneOnlyAndInformational() throws IOException {
    Inspection inspection = Shop.typical(folder).inspection();

    JsonNode all = run(inspection, Level.NONE).path("results");
    JsonNode notes = run(inspection, Level.NOTE).path("results");

    assertThat(all.size()).isEqualTo(notes.size() + 1);
    assertThat(all.findValuesAsText("kind")).containsOnlyOnce("informational");
    assertThat(notes.findValuesAsText("kind")).doesNotContain("informational");
  }

  @Test
  void suppressedFindingsAreLeftOutUnlessAskedFor() throws IOException {
    Inspection inspection = Shop.typical(folder).inspection();

    JsonNode with = run(inspection, Level.NOTE);
    JsonNode without = parsed(text(inspection, Level.NOTE, false)).at("/runs/0");

    assertThat(without.path("results").size()).isEqualTo(with.path("results").size() - 1);
    assertThat(with.findValuesAsText("justification")).containsExactly("support log, seven days");
  }

  @Test
  void problemsAndGapsAreNotifications() throws IOException {
    JsonNode notifications =
        run(Shop.typical(folder).inspection(), Level.NOTE)
            .at("/invocations/0/toolExecutionNotifications");

    assertThat(notifications.findValuesAsText("id"))
        .containsExactly("PRV911", "PRV910", "PRV912", "PRV901");
    assertThat(notifications.at("/3/message/text").asText())
        .isEqualTo(
            "Personal data (user.contact.email) reaches com.acme.Mailer.send, which no model"
                + " describes (3 times).");
  }

  @Test
  void moreResultsThanGitHubTakesAreCutFromTheLeastGrave() throws IOException {
    Shop shop = new Shop(folder).file("A.java", "log(a)\n");
    Flow fine = shop.flow(Shop.NAME, Form.RAW, "A.name", "A.java", "a");
    Flow grave = shop.flow(Shop.PASSWORD, Form.RAW, "A.password", "A.java", "a");
    for (int i = 0; i < 25_001; i++) {
      shop.logs("A.java", "log(a)", "a", i == 20_000 ? grave : fine);
    }

    JsonNode run = run(shop.inspection(), Level.NOTE);

    assertThat(run.path("results")).hasSize(25_000);
    assertThat(run.path("results").findValuesAsText("level")).contains("error");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith("1 findings are left out");
  }

  @Test
  void nothingInItDependsOnTheFolderOrTheRun(@TempDir Path other) throws IOException {
    assertThat(text(Shop.typical(folder).inspection(), Level.NONE))
        .isEqualTo(text(Shop.typical(other).inspection(), Level.NONE))
        .doesNotContain(folder.toString());
  }

  private static JsonNode run(Inspection inspection, Level least) throws IOException {
    return parsed(text(inspection, least)).at("/runs/0");
  }

  private static JsonNode parsed(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(it -> texts.add(it.asText()));
    return texts;
  }

  private static String text(Inspection inspection, Level least) throws IOException {
    return text(inspection, least, true);
  }

  private static String text(Inspection inspection, Level least, boolean suppressed)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifReport(inspection, least, suppressed).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
