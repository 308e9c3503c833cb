package dev.privet.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The maps of the sample applications. */
final class SamplesMapTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

  private static DataMap map(String name) throws UsageException {
    ScanSettings settings =
        new ScanSettings(
            List.of(ROOT.resolve("samples").resolve(name)),
            Optional.empty(),
            new PathFilter(List.of(), List.of()),
            false,
            List.of(),
            StandardCharsets.UTF_8,
            List.of(),
            List.of(),
            Optional.empty(),
            2,
            LocalDate.of(2026, 7, 1));
    return Scan.survey(settings, Analyzer::analyze, (stage, done, total) -> {}).map(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"worktruly", "perfectwork", "workflow-platform", "emsoft", "soft-helpers"})
  void everySampleIsMappedInEveryFormAndASecondRunChangesNothing(String name) throws Exception {
    DataMap map = map(name);

    assertThat(map.activities()).hasSizeGreaterThan(4);
    assertThat(FideslangShape.load().complaints(MapKind.FIDESLANG.text(map, "1"))).isEmpty();
    new ObjectMapper().readTree(MapKind.JSON.text(map, "1"));
    new ObjectMapper().readTree(MapKind.DPV.text(map, "1"));
    for (MapKind kind : MapKind.values()) {
      String text = kind.text(map, "1");
      assertThat(kind.merged(map, "1", "x", text)).isEqualTo(new Merged(text, List.of()));
    }
    for (Activity activity : map.activities()) {
      assertThat(map.points(activity.points())).hasSameSizeAs(activity.points());
      assertThat(map.depots(activity.depots())).hasSameSizeAs(activity.depots());
      assertThat(activity.transfers()).allMatch(it -> map.receiver(it.receiver()).isPresent());
    }
  }

  @Test
  void theRecordOfASampleTellsWhatItsPolicyPromisesAndItsCodeDoes() throws UsageException {
    String record = MapKind.RECORD_MD.text(map("emsoft"), "1");

    assertThat(record)
        .contains("- **Data subjects**: job applicant\n")
        .contains("- **Legal basis**: consent (S3-12, S3-17)\n")
        .contains("promised: 60 days after it was collected (S3-47, S3-60)")
        .contains("TrialRecording (database): deleted by Trial.purge() after 60 days")
        .contains("GitLab (collaboration): credential (not named by the policy)")
        .contains("payment processor: card number (named by the policy, not seen in the code)")
        .contains("- **Role**: processor\n");
  }
}
