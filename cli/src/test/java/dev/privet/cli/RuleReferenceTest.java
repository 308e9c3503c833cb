package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.privet.rules.judge.RuleBook;
import dev.privet.rules.judge.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reference of the rules is made of their pages. */
final class RuleReferenceTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  private static final String HEAD =
      """
      # The rules

      Made of the rules' own pages, which are also what `privet rules ID` and code scanning show. The level is what findings usually have.

      | rule | level | what | laws and weaknesses |
      |---|---|---|---|
      """;

  @Test
  void listsEveryRuleWithItsPage() throws IOException {
    Path file = ROOT.resolve("docs/rules.md");
    String fresh =
        RuleBook.load().pages().stream()
            .map(RuleReferenceTest::row)
            .collect(Collectors.joining("\n", HEAD, "\n"));

    if (System.getProperty("privet.documents", "").equals("write")) {
      Files.writeString(file, fresh);
    }

    assertThat(file).as("CONTRIBUTING.md says how to refresh it").hasContent(fresh);
  }

  private static String row(RulePage page) {
    String laws =
        page.gdpr().stream().map(it -> "Art. " + it + " GDPR").collect(Collectors.joining(", "));
    String weaknesses =
        page.cwe().stream().map(it -> "CWE-" + it).collect(Collectors.joining(", "));
    return "| ["
        + page.id()
        + "](../rules/src/main/resources/rules/"
        + page.id()
        + ".md) | "
        + page.level().name().toLowerCase(Locale.ROOT)
        + " | "
        + page.summary()
        + " | "
        + laws
        + (laws.isEmpty() || weaknesses.isEmpty() ? "" : ", ")
        + weaknesses
        + " |";
  }
}
