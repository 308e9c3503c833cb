package dev.privet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindingCountTest {
  @TempDir private Path folder;

  @Test
  void resultsOfAllRunsAreCountedByRuleAndNothingElseThatHasARuleId() throws IOException {
    Path sarif =
        Files.writeString(
            folder.resolve("report.sarif"),
            """
            {"version": "2.1.0",
             "runs": [
               {"tool": {"driver": {"rules": [{"id": "PRV101"}], "results": [{"ruleId": "no"}]}},
                "results": [
                  {"message": {"ruleId": "no"}, "ruleId": "PRV101", "level": "error"},
                  {"ruleId": "PRV201", "codeFlows": [{"ruleId": "no"}]},
                  {"level": "note", "ruleId": "PRV101"}],
                "columnKind": "utf16CodeUnits"},
               {"results": []},
               {"results": [{"ruleId": "PRV101"}]}]}
            """);

    assertThat(FindingCount.byRule(sarif)).isEqualTo(Map.of("PRV101", 3, "PRV201", 1));
  }
}
