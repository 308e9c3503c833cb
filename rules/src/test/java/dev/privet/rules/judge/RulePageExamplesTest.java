package dev.privet.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on a rule's page are its test: the bad one is found, the good one is silent. */
final class RulePageExamplesTest {
  /**
   * Bad examples that the engine does not see through yet; one that is found must leave this list.
   */
  private static final Set<String> MISSING = Set.of();

  @TempDir private Path folder;

  static Stream<String> rules() {
    return RuleBook.load().pages().stream()
        .filter(it -> it.body().contains("## Bad"))
        .map(RulePage::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theBadExampleIsFound(String rule) throws IOException, UsageException {
    assertThat(findings(rule, "Bad").contains(rule)).isNotEqualTo(MISSING.contains(rule));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theGoodExampleIsSilent(String rule) throws IOException, UsageException {
    assertThat(findings(rule, "Good")).doesNotContain(rule);
  }

  private List<String> findings(String rule, String section) throws IOException, UsageException {
    RulePage rulePage = RuleBook.load().find(rule).orElseThrow();
    String page = rulePage.body();
    Optional<String> java = block(page, section, "java");
    Files.writeString(folder.resolve("Example.java"), java.orElse("class Shop {}\n"));
    Optional<String> policy = block(page, java.isPresent() ? "Policy" : section, "yaml");
    Optional<Path> file = Optional.empty();
    if (policy.isPresent()) {
      file = Optional.of(Files.writeString(folder.resolve("policy.yml"), policy.get()));
    }
    ScanSettings settings =
        new ScanSettings(
            List.of(folder),
            Optional.empty(),
            PathFilter.ALL,
            false,
            List.of(),
            StandardCharsets.UTF_8,
            List.of(),
            List.of(),
            file,
            1,
            LocalDate.of(2026, 7, 1));
    Scan scan = Scan.run(settings, Analyzer::analyze, (stage, done, total) -> {});
    assertThat(scan.result().problems()).isEmpty();
    return scan.findings().stream()
        .filter(it -> it.level() != Level.NONE && it.allowedBy().isEmpty())
        .filter(it -> section.equals("Bad") || it.level().compareTo(rulePage.level()) >= 0)
        .map(Finding::rule)
        .toList();
  }

  private static Optional<String> block(String page, String section, String language) {
    Matcher matcher =
        Pattern.compile("(?s)\n## " + section + "\n\n```" + language + "\n(.*?\n)```\n")
            .matcher(page);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
